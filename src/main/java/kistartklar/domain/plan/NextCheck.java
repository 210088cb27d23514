package kistartklar.domain.plan;

import java.time.LocalDate;
import kistartklar.domain.assessment.Assessment;

/** When the firm should assess itself again. */
public final class NextCheck {

  /** The guide's advice: about half a year. */
  public static final int MONTHS = 6;

  private NextCheck() {}

  /**
   * The first working day {@value #MONTHS} months after the assessment, or after today if the day
   * of the assessment is not known or so long ago that the next one is overdue already.
   */
  public static LocalDate of(Assessment assessment, LocalDate today) {
    LocalDate next = assessment.company().assessedOn().orElse(today).plusMonths(MONTHS);
    return WorkingDays.after(next.isBefore(today) ? today.plusMonths(MONTHS) : next, 0);
  }
}
