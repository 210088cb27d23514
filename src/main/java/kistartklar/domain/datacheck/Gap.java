package kistartklar.domain.datacheck;

import java.math.BigDecimal;
import java.util.Locale;

/** What is needed more than there is. */
public sealed interface Gap {

  /** There is enough. */
  record None() implements Gap {}

  /** So much is lacking. */
  record Lacking(BigDecimal amount) implements Gap {}

  /** Need and stock are given in different units. */
  record Incomparable() implements Gap {}

  /** Compares need and stock; units are the same whatever their case. */
  static Gap between(BigDecimal need, String needUnit, BigDecimal stock, String stockUnit) {
    if (!folded(needUnit).equals(folded(stockUnit))) {
      return new Incomparable();
    }
    BigDecimal gap = need.subtract(stock);
    return gap.signum() > 0 ? new Lacking(gap) : new None();
  }

  private static String folded(String unit) {
    return unit.strip().toLowerCase(Locale.ROOT);
  }
}
