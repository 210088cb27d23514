package kistartklar.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import kistartklar.domain.guide.Effort;

/** German forms of dates, times and amounts. */
public final class GermanFormat {

  /** {@code 22.11.2026}; reading is strict, the 31.02. is refused. */
  public static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private GermanFormat() {}

  /** {@code 22.11.2026}. */
  public static String date(LocalDate date) {
    return DATE.format(date);
  }

  /** {@code 14:32}. */
  public static String time(LocalTime time) {
    return TIME.format(time);
  }

  /** {@code 0,5 bis 2 Tage}, {@code 1 Tag}, {@code 3 Tage}. */
  public static String effort(Effort effort) {
    String max = days(effort.maxHalfDays());
    String unit = effort.maxHalfDays() == 2 ? "Tag" : "Tage";
    return effort.minHalfDays() == effort.maxHalfDays()
        ? max + "\u00a0" + unit
        : days(effort.minHalfDays()) + " bis " + max + "\u00a0" + unit;
  }

  private static String days(int halfDays) {
    return halfDays / 2 + (halfDays % 2 == 0 ? "" : ",5");
  }
}
