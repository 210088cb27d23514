package kistartklar.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indicators are measured against their way from the start to the goal. */
@Tag("pure")
class TargetTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private static BigDecimal number(String value) {
    return new BigDecimal(value);
  }

  private static Target target(Direction direction, String start, String goal, String limit) {
    return new Target(
        direction,
        number(start),
        number(goal),
        Optional.of(limit).filter(text -> !text.isEmpty()).map(BigDecimal::new));
  }

  @ParameterizedTest
  @CsvSource({
    "HIGHER, 10, 20, 10, 0",
    "HIGHER, 10, 20, 15, 0.5",
    "HIGHER, 10, 20, 20, 1",
    "HIGHER, 10, 20, 35, 2.5",
    "LOWER, 8, 4, 6, 0.5",
    "LOWER, 8, 4, 2, 1.5",
  })
  void tellsTheShareOfTheWayUncapped(
      Direction direction, String start, String goal, String value, String share) {
    assertThat(target(direction, start, goal, "").attainment(number(value)))
        .isInstanceOfSatisfying(
            Attainment.OnTheWay.class, on -> assertThat(on.share()).isEqualByComparingTo(share));
  }

  @ParameterizedTest
  @CsvSource({"HIGHER, 10, 20, 9, -0.1", "LOWER, 8, 4, 12, -1"})
  void tellsWorseThanAtTheStart(
      Direction direction, String start, String goal, String value, String share) {
    assertThat(target(direction, start, goal, "").attainment(number(value)))
        .isInstanceOfSatisfying(
            Attainment.WorseThanStart.class,
            worse -> assertThat(worse.share()).isEqualByComparingTo(share));
  }

  @ParameterizedTest
  @CsvSource({
    "HIGHER, 5, 5.0, '', 5, true",
    "HIGHER, 5, 5, '', 4.99, false",
    "LOWER, 5, 5, '', 4, true",
    "LOWER, 5, 5, '', 6, false",
    "HOLD, 3, 5, '', 5.00, true",
    "HOLD, 5, 5, '', 5.01, false",
    "HOLD, 5, 5, 6, 4, true",
    "HOLD, 5, 5, 6, 6, true",
    "HOLD, 5, 5, 6, 3.9, false",
  })
  void withoutAWayItIsKeptOrNot(
      Direction direction, String start, String goal, String limit, String value, boolean kept) {
    assertThat(target(direction, start, goal, limit).attainment(number(value)))
        .isEqualTo(kept ? new Attainment.Kept() : new Attainment.NotKept());
  }

  @Test
  void noticesAGoalAgainstTheDirection() {
    assertThat(target(Direction.HIGHER, "5", "4", "").isContrary()).isTrue();
    assertThat(target(Direction.LOWER, "5", "6", "").isContrary()).isTrue();
    assertThat(target(Direction.HIGHER, "5", "5", "").isContrary()).isFalse();
    assertThat(target(Direction.LOWER, "5", "4", "").isContrary()).isFalse();
    assertThat(target(Direction.HOLD, "5", "9", "").isContrary()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "HIGHER, 3, 2.9, true",
    "HIGHER, 3, 3, false",
    "LOWER, 3, 3.1, true",
    "LOWER, 3, 3.0, false",
    "HOLD, 3, 7.1, true",
    "HOLD, 3, 7, false",
    "HIGHER, '', -9, false",
  })
  void noticesALimitCrossed(Direction direction, String limit, String value, boolean crossed) {
    assertThat(target(direction, "1", "5", limit).isLimitCrossed(number(value))).isEqualTo(crossed);
  }

  @ParameterizedTest
  @CsvSource({"WEEK, 8", "MONTH, 32", "QUARTER, 95"})
  void valuesGrowStaleByTheirRhythm(Rhythm rhythm, int days) {
    assertThat(rhythm.isStale(DAY, DAY.plusDays(days))).isFalse();
    assertThat(rhythm.isStale(DAY, DAY.plusDays(days + 1))).isTrue();
    assertThat(rhythm.isStale(DAY, DAY.minusYears(1))).isFalse();
  }

  @Test
  void theLastValueOfADayCounts() {
    Reading first = new Reading(DAY, number("1"));
    Reading earlier = new Reading(DAY.minusDays(1), number("2"));
    Reading second = new Reading(DAY, number("3"));
    assertThat(Reading.byDay(List.of(first, earlier, second))).containsExactly(earlier, second);
    assertThat(Reading.newest(List.of(second, earlier, first))).contains(first);
    assertThat(Reading.newest(List.of())).isEmpty();
  }

  /** Divides in floating point, and searches the list from its end. */
  @Test
  void agreesWithFloatingPoint() {
    Random random = new Random(14);
    for (int round = 0; round < 10_000; round++) {
      Direction direction = Direction.values()[random.nextInt(3)];
      long[] n = random.longs(3, -999, 1000).toArray();
      if (random.nextInt(5) == 0) {
        n[1] = n[0];
      }
      Target target = new Target(direction, cents(n[0]), cents(n[1]), Optional.empty());
      double share = (n[2] - n[0]) / (double) (n[1] - n[0]);
      String expected =
          direction == Direction.HOLD || n[0] == n[1]
              ? switch (direction) {
                case HIGHER -> n[2] >= n[1] ? "kept" : "not kept";
                case LOWER -> n[2] <= n[1] ? "kept" : "not kept";
                case HOLD -> n[2] == n[1] ? "kept" : "not kept";
              }
              : share < 0 ? "worse" : "on the way";
      String found =
          switch (target.attainment(cents(n[2]))) {
            case Attainment.OnTheWay(BigDecimal s) -> close(s, share, "on the way");
            case Attainment.WorseThanStart(BigDecimal s) -> close(s, share, "worse");
            case Attainment.Kept() -> "kept";
            case Attainment.NotKept() -> "not kept";
          };
      assertThat(found).isEqualTo(expected);
      List<Reading> readings = new ArrayList<>();
      for (int i = random.nextInt(6); i > 0; i--) {
        readings.add(new Reading(DAY.plusDays(random.nextInt(4)), cents(i)));
      }
      Reading newest = null;
      for (Reading reading : readings.reversed()) {
        newest = newest == null || reading.day().isAfter(newest.day()) ? reading : newest;
      }
      assertThat(Reading.newest(readings)).isEqualTo(Optional.ofNullable(newest));
    }
  }

  private static BigDecimal cents(long value) {
    return BigDecimal.valueOf(value, 2);
  }

  private static String close(BigDecimal found, double expected, String kind) {
    assertThat(found.doubleValue()).isCloseTo(expected, within(1e-9 * (1 + Math.abs(expected))));
    return kind;
  }
}
