package kistartklar.domain.workload;

import java.math.BigDecimal;
import java.math.MathContext;

/** The working time that a process takes in a year. */
public final class Workload {

  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
  private static final int MONTHS = 12;

  private Workload() {}

  /** How often something happens. */
  public enum Per {
    DAY,
    WEEK,
    MONTH,
    YEAR
  }

  /**
   * Returns the hours that a process takes in a year.
   *
   * @param count how often it happens in a day, week, month or year
   * @param minutes how long it takes each time
   * @param days working days in a year
   * @param weeks working weeks in a year
   */
  public static BigDecimal hoursPerYear(
      BigDecimal count, Per per, BigDecimal minutes, int days, int weeks) {
    int times =
        switch (per) {
          case DAY -> days;
          case WEEK -> weeks;
          case MONTH -> MONTHS;
          case YEAR -> 1;
        };
    return count
        .multiply(BigDecimal.valueOf(times))
        .multiply(minutes)
        .divide(MINUTES, MathContext.DECIMAL128);
  }
}
