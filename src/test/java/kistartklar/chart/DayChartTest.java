package kistartklar.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kistartklar.chart.DayChart.Mark;
import kistartklar.chart.DayChart.Numbered;
import kistartklar.chart.DayChart.Step;
import kistartklar.chart.DayChart.Tick;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days stand where they belong on a line of time, and none covers another. */
@Tag("pure")
class DayChartTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final double WIDTH = 0.03;

  private static DayChart chart(LocalDate... days) {
    List<Numbered> numbered = new ArrayList<>();
    for (LocalDate day : days) {
      numbered.add(new Numbered(numbered.size() + 1, day));
    }
    return DayChart.of(numbered, TODAY, WIDTH);
  }

  @Test
  void reachesFromTheMonthOfTheFirstDayToTheEndOfTheLast() {
    DayChart chart = chart(LocalDate.of(2027, 2, 28), LocalDate.of(2026, 10, 31));
    assertThat(chart.step()).isEqualTo(Step.MONTH);
    assertThat(chart.ticks())
        .extracting(Tick::day)
        .containsExactly(
            LocalDate.of(2026, 10, 1),
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 12, 1),
            LocalDate.of(2027, 1, 1),
            LocalDate.of(2027, 2, 1),
            LocalDate.of(2027, 3, 1));
    assertThat(chart.ticks().getLast().place()).isEqualTo(1);
    assertThat(chart.today()).isCloseTo(52.0 / 151, within(1e-9));
    assertThat(chart.marks())
        .containsExactly(new Mark(2, 30.0 / 151, 0), new Mark(1, 150.0 / 151, 0));
  }

  @Test
  void showsThreeMonthsAtLeast() {
    assertThat(chart(TODAY).ticks()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-10-31, MONTH, 2026-11-01, 2027-11-01",
    "2027-11-01, QUARTER, 2026-10-01, 2028-01-01",
    "2029-10-31, QUARTER, 2026-10-01, 2030-01-01",
    "2029-11-01, YEAR, 2026-01-01, 2030-01-01",
    "2020-01-01, YEAR, 2021-01-01, 2027-01-01",
    "9999-12-31, YEAR, 2026-01-01, 2032-01-01",
  })
  void takesQuartersAndYearsForLongTimes(
      LocalDate day, Step step, LocalDate first, LocalDate last) {
    DayChart chart = chart(day);
    assertThat(chart.step()).isEqualTo(step);
    assertThat(chart.ticks().getFirst().day()).isEqualTo(first);
    assertThat(chart.ticks().getLast().day()).isEqualTo(last);
    assertThat(chart.marks().getFirst().place()).isBetween(0.0, 1.0);
  }

  @Test
  void putsTheSameDayInLanesOneAboveTheOther() {
    LocalDate later = TODAY.plusDays(60);
    DayChart chart = chart(TODAY, TODAY, TODAY, later);
    assertThat(chart.lanes()).isEqualTo(3);
    assertThat(chart.marks()).extracting(Mark::lane).containsExactly(0, 1, 2, 0);
  }

  @Test
  void noMarkCoversAnother() {
    Random random = new Random(3);
    for (int round = 0; round < 500; round++) {
      LocalDate[] days = new LocalDate[1 + random.nextInt(30)];
      for (int i = 0; i < days.length; i++) {
        days[i] = TODAY.plusDays(random.nextInt(1 + random.nextInt(900)) - 100L);
      }
      List<Mark> marks = chart(days).marks();
      assertThat(marks).hasSize(days.length);
      for (int i = 1; i < marks.size(); i++) {
        Mark mark = marks.get(i);
        assertThat(marks.subList(0, i))
            .filteredOn(other -> other.lane() == mark.lane())
            .allMatch(other -> mark.place() - other.place() >= WIDTH - 1e-9);
      }
    }
  }

  @Test
  void drawsNothingWithoutDays() {
    assertThatThrownBy(DayChartTest::chart).isInstanceOf(IllegalArgumentException.class);
  }
}
