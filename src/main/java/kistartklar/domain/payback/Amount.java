package kistartklar.domain.payback;

import java.math.BigDecimal;

/** Amounts that must not be negative. */
final class Amount {

  static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Amount() {}

  static BigDecimal require(BigDecimal amount, String what) {
    if (amount.signum() < 0) {
      throw new IllegalArgumentException(what + " is negative: " + amount);
    }
    return amount;
  }
}
