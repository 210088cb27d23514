package kistartklar.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
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

  /** {@code 1.234,5}, with as many decimals as there are, at most ten. */
  public static String number(BigDecimal number) {
    return format("#,##0.##########", number);
  }

  /** {@code 8.300 €}, {@code 12,50 €}; rounded to cents. */
  public static String euros(BigDecimal amount) {
    BigDecimal cents = amount.setScale(2, RoundingMode.HALF_UP);
    boolean whole = cents.stripTrailingZeros().scale() <= 0;
    return format(whole ? "#,##0" : "#,##0.00", cents) + "\u00a0€";
  }

  private static String format(String pattern, BigDecimal number) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.GERMANY);
    symbols.setMinusSign('\u2212');
    DecimalFormat format = new DecimalFormat(pattern, symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(number);
  }

  /** {@code 0,5 bis 2 Tage}, {@code 1 Tag}, {@code 3 Tage}. */
  public static String effort(Effort effort) {
    String max = days(effort.maxHalfDays());
    String unit = effort.maxHalfDays() == 2 ? "Tag" : "Tage";
    return effort.minHalfDays() == effort.maxHalfDays()
        ? max + "\u00a0" + unit
        : days(effort.minHalfDays()) + " bis " + max + "\u00a0" + unit;
  }

  /** The two ends of an effort in days, without the word: 0,5–2. */
  public static String days(Effort effort) {
    String max = days(effort.maxHalfDays());
    return effort.minHalfDays() == effort.maxHalfDays()
        ? max
        : days(effort.minHalfDays()) + "\u2013" + max;
  }

  private static String days(int halfDays) {
    return halfDays / 2 + (halfDays % 2 == 0 ? "" : ",5");
  }
}
