package kistartklar.domain.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Effort;

/**
 * Proposes due dates. A small firm does such things beside its work: we assume {@value
 * #DAYS_PER_WEEK} person-days in a week, the upper end of each effort, and one measure after the
 * other in the plan's order.
 */
public final class Schedule {

  /** Person-days that a firm can spend on its measures in a week of five working days. */
  public static final int DAYS_PER_WEEK = 2;

  private static final int WORKING_DAYS = 5;

  private Schedule() {}

  /**
   * A due date for each of the measures: a working day after today, never before that of the
   * measure before it. One that has a date keeps it; it takes its time all the same.
   *
   * @param items in the order in which they are done
   */
  public static Map<PlanKey, LocalDate> spread(Collection<PlanItem> items, LocalDate today) {
    Map<PlanKey, LocalDate> dates = new LinkedHashMap<>();
    int halfDays = 0;
    for (PlanItem item : items) {
      halfDays += item.effort().map(Effort::maxHalfDays).orElse(0);
      LocalDate proposed = WorkingDays.after(today, Math.max(1, workingDays(halfDays)));
      dates.put(item.key(), item.state().due().orElse(proposed));
    }
    return dates;
  }

  /** Working days that an effort takes at that pace, rounded up. */
  private static int workingDays(int halfDays) {
    return Math.ceilDiv(halfDays * WORKING_DAYS, 2 * DAYS_PER_WEEK);
  }

  /** The assessment with these due dates, where none was agreed before. */
  public static Assessment agree(Assessment assessment, Map<PlanKey, LocalDate> dates) {
    Assessment agreed = assessment;
    for (Map.Entry<PlanKey, LocalDate> date : dates.entrySet()) {
      PlanKey key = date.getKey();
      if (key.state(agreed).due().isEmpty()) {
        agreed = key.withState(agreed, key.state(agreed).withDue(Optional.of(date.getValue())));
      }
    }
    return agreed;
  }
}
