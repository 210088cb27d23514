package kistartklar.domain.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The days and moments that everything made from a document can hold. */
public final class UsableDates {

  /** Spreadsheets count days from here. */
  public static final int FIRST_YEAR = 1900;

  /** In calendars an event ends on the day after, whose year must have four digits. */
  public static final int LAST_YEAR = 9998;

  private static final LocalDate ENDLESS = LocalDate.of(9999, 12, 31);

  private UsableDates() {}

  /** Whether reports, spreadsheets and calendars can hold a day. */
  public static boolean contains(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }

  /** Whether a moment can be shown as a day and a time. */
  public static boolean contains(Instant moment) {
    return !moment.isBefore(startOf(FIRST_YEAR)) && moment.isBefore(startOf(LAST_YEAR + 1));
  }

  private static Instant startOf(int year) {
    return LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** Whether a day stands for no end at all: other programs write the 31.12.9999 for that. */
  public static boolean isEndless(LocalDate day) {
    return day.equals(ENDLESS);
  }
}
