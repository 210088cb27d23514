package kistartklar.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as they are written in German. */
public final class GermanNumber {

  /** Dots stand before every third digit or nowhere, so that 12.5 is not taken for 125. */
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\d{1,3}(\\.\\d{3}){1,9}|\\d{1,30})(,\\d{1,30})?");

  private GermanNumber() {}

  /**
   * Returns the number that a text is; empty if it is none. Blanks around it, a minus sign of print
   * and a sign of euro or percent behind it do not matter.
   */
  public static Optional<BigDecimal> read(String text) {
    String number = text.replace('\u00a0', ' ').replace('\u2212', '-').strip();
    if (number.endsWith("€") || number.endsWith("%")) {
      number = number.substring(0, number.length() - 1).strip();
    }
    return NUMBER.matcher(number).matches()
        ? Optional.of(new BigDecimal(number.replace(".", "").replace(',', '.')))
        : Optional.empty();
  }
}
