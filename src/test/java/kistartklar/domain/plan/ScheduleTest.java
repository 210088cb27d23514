package kistartklar.domain.plan;

import static kistartklar.domain.plan.Plans.EMPTY;
import static kistartklar.domain.plan.Plans.GUIDE;
import static kistartklar.domain.plan.Plans.TODAY;
import static kistartklar.domain.plan.Plans.all;
import static kistartklar.domain.plan.Plans.key;
import static kistartklar.domain.plan.Plans.no;
import static kistartklar.domain.plan.Plans.own;
import static kistartklar.domain.plan.Plans.plan;
import static kistartklar.domain.plan.Plans.q;
import static kistartklar.domain.plan.Plans.state;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.guide.Effort;
import kistartklar.domain.readiness.Readiness;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due dates that a firm can keep, the next check, and what would be if measures were done. */
@Tag("pure")
class ScheduleTest {

  private static Assessment owning(Effort... efforts) {
    Assessment assessment = EMPTY;
    for (int i = 0; i < efforts.length; i++) {
      assessment = assessment.withOwnMeasure(own(i, "m" + i).withEffort(Optional.of(efforts[i])));
    }
    return assessment;
  }

  private static List<LocalDate> dates(Assessment assessment, LocalDate today) {
    return List.copyOf(Schedule.spread(plan(assessment).items(), today).values());
  }

  @Test
  void takesAWeekForTwoDaysOfWork() {
    assertThat(dates(owning(new Effort(1, 4), new Effort(4, 4), new Effort(1, 1)), TODAY))
        .containsExactly(
            LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 9));
  }

  @Test
  void neverFallsOnADayOffAndNeverGoesBack() {
    for (int shift = 0; shift < 800; shift++) {
      LocalDate today = TODAY.plusDays(shift);
      List<LocalDate> dates = dates(all(Answer.NO), today);
      assertThat(dates).hasSize(29).isSorted().allMatch(WorkingDays::isWorkingDay);
      assertThat(dates.getFirst()).isAfter(today);
    }
  }

  @Test
  void givesAMeasureWithoutEffortTheNextWorkingDay() {
    assertThat(dates(EMPTY.withOwnMeasure(own(1, "a")), LocalDate.of(2026, 11, 27)))
        .containsExactly(LocalDate.of(2026, 11, 30));
    assertThat(Schedule.spread(List.of(), TODAY)).isEmpty();
  }

  @Test
  void keepsWhatWasAgreedButCountsItsTime() {
    Assessment agreed = no(1, 2).withMeasure(q(1), state("IT", "2027-05-05", Status.IN_PROGRESS));
    Map<PlanKey, LocalDate> dates = Schedule.spread(plan(agreed).items(), TODAY);
    assertThat(dates).containsEntry(key(1), LocalDate.of(2027, 5, 5));
    LocalDate second = Schedule.spread(plan(no(1, 2)).items(), TODAY).getOrDefault(key(2), TODAY);
    assertThat(dates).containsEntry(key(2), second);
    Assessment after = Schedule.agree(agreed, dates);
    assertThat(after.measure(q(1))).isEqualTo(agreed.measure(q(1)));
    assertThat(after.measure(q(2)).due()).contains(second);
    assertThat(Schedule.agree(after, Map.of(key(2), TODAY))).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21, false", "2026-11-22, false", "2026-11-23, true", "2026-12-24, true",
    "2026-12-25, false", "2027-01-01, false", "2027-03-26, false", "2027-03-29, false",
    "2027-05-06, false", "2027-05-17, false", "2028-02-29, true", "2028-10-03, false",
    "2027-04-01, true", "2030-05-01, false", "2027-12-27, true"
  })
  void knowsWhenAnOfficeWorks(LocalDate day, boolean works) {
    assertThat(WorkingDays.isWorkingDay(day)).isEqualTo(works);
  }

  /** Dates from the tables of the churches, with the two exceptions to the plain rule. */
  @ParameterizedTest
  @CsvSource({
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2027-03-28",
    "2028-04-16",
    "2038-04-25",
    "1981-04-19",
    "2076-04-19",
    "1954-04-18",
    "2049-04-18",
    "2285-03-22"
  })
  void knowsEaster(LocalDate sunday) {
    assertThat(WorkingDays.easter(sunday.getYear())).isEqualTo(sunday);
  }

  @Test
  void countsWorkingDaysOverTheTurnOfTheYear() {
    assertThat(WorkingDays.after(LocalDate.of(2026, 12, 24), 1))
        .isEqualTo(LocalDate.of(2026, 12, 28));
    assertThat(WorkingDays.after(LocalDate.of(2026, 12, 31), 1))
        .isEqualTo(LocalDate.of(2027, 1, 4));
    assertThat(WorkingDays.after(LocalDate.of(2026, 11, 21), 0))
        .isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(WorkingDays.after(TODAY, 0)).isEqualTo(TODAY);
  }

  private static LocalDate next(String assessedOn, String today) {
    Optional<LocalDate> day =
        Optional.of(assessedOn).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    return NextCheck.of(
        EMPTY.withCompany(EMPTY.company().withAssessedOn(day)), LocalDate.parse(today));
  }

  @Test
  void repeatsTheCheckAfterHalfAYear() {
    assertThat(next("2026-11-20", "2026-11-23")).isEqualTo(LocalDate.of(2027, 5, 20));
    assertThat(next("", "2026-11-23")).isEqualTo(LocalDate.of(2027, 5, 24));
  }

  @Test
  void repeatsTheCheckOnTheLastDayOfAShortMonth() {
    assertThat(next("2027-08-31", "2027-09-01")).isEqualTo(LocalDate.of(2028, 2, 29));
    assertThat(next("2025-08-31", "2025-09-01")).isEqualTo(LocalDate.of(2026, 3, 2));
  }

  @Test
  void countsFromTodayWhenTheLastCheckIsLongAgo() {
    assertThat(next("2020-01-01", "2026-11-23")).isEqualTo(LocalDate.of(2027, 5, 24));
    assertThat(next("2026-05-25", "2026-11-25")).isEqualTo(LocalDate.of(2026, 11, 25));
  }

  @Test
  void supposesThatMeasuresAreDoneWithoutTouchingTheDocument() {
    Assessment none = all(Answer.NO);
    assertThat(score(WhatIf.done(none, List.of()))).isZero();
    assertThat(score(WhatIf.done(none, List.of(q(1), q(29))))).isEqualTo(2);
    assertThat(score(WhatIf.done(none, new ArrayList<>(none.responses().keySet())))).isEqualTo(29);
    assertThat(score(none)).isZero();
  }

  private static int score(Assessment assessment) {
    return Readiness.of(GUIDE, assessment).score();
  }
}
