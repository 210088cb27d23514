package kistartklar.domain.payback;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the calculation takes for granted.
 *
 * @param reservePercent for unforeseen one-off costs, 0 to 50
 * @param grant in euros
 * @param rampUp months until the full benefit, 0 to 24
 * @param horizon months that are looked at, 12 to 120
 * @param cautiousPercent of the benefit in the cautious case, 0 to 100; empty for two thirds, which
 *     is no decimal number
 */
public record PaybackAssumptions(
    BigDecimal reservePercent,
    BigDecimal grant,
    int rampUp,
    int horizon,
    Optional<BigDecimal> cautiousPercent) {

  public static final PaybackAssumptions DEFAULT =
      new PaybackAssumptions(BigDecimal.ZERO, BigDecimal.ZERO, 0, 36, Optional.empty());

  public PaybackAssumptions {
    requireWithin(reservePercent, 0, 50);
    Amount.require(grant, "grant");
    requireWithin(BigDecimal.valueOf(rampUp), 0, 24);
    requireWithin(BigDecimal.valueOf(horizon), 12, 120);
    cautiousPercent.ifPresent(percent -> requireWithin(percent, 0, 100));
  }

  private static void requireWithin(BigDecimal value, int from, int to) {
    if (value.compareTo(BigDecimal.valueOf(from)) < 0
        || value.compareTo(BigDecimal.valueOf(to)) > 0) {
      throw new IllegalArgumentException(value + " is not within " + from + " to " + to);
    }
  }

  BigDecimal withReserve(BigDecimal euros) {
    return euros.add(euros.multiply(reservePercent).movePointLeft(2));
  }
}
