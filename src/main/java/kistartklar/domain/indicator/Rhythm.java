package kistartklar.domain.indicator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How often an indicator is measured, with a little patience. */
public enum Rhythm {
  WEEK(8),
  MONTH(32),
  QUARTER(95);

  private final int days;

  Rhythm(int days) {
    this.days = days;
  }

  /** Whether a value of that day is too old today. */
  public boolean isStale(LocalDate newest, LocalDate today) {
    return ChronoUnit.DAYS.between(newest, today) > days;
  }
}
