package kistartklar.domain.payback;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Costs and benefit over the months. Benefit grows by equal steps during the ramp-up, so what a
 * month adds to the balance never falls, and the balance is below 0 in one stretch at most.
 *
 * @param once to be paid at the start; negative if a grant exceeds it
 * @param costs per year
 * @param benefit per year
 * @param unit by what the three amounts are multiplied to be exact
 */
record CashFlow(
    BigDecimal once, BigDecimal costs, BigDecimal benefit, BigDecimal unit, int rampUp) {

  /** Months until the full benefit, counting the first month with it. */
  private long steps() {
    return rampUp + 1L;
  }

  /** The benefit of the first months together, in steps of which a full month has all. */
  private BigDecimal benefitSteps(long months) {
    long growing = Math.min(months, steps());
    return BigDecimal.valueOf(growing * (growing + 1) / 2)
        .add(BigDecimal.valueOf(months - growing).multiply(BigDecimal.valueOf(steps())));
  }

  /** By what an exact balance is divided to be in euros. */
  private BigDecimal scale() {
    return Amount.MONTHS.multiply(BigDecimal.valueOf(steps())).multiply(unit);
  }

  private BigDecimal exactBalance(long month) {
    BigDecimal steps = BigDecimal.valueOf(steps());
    return benefit
        .multiply(benefitSteps(month))
        .subtract(costs.multiply(steps).multiply(BigDecimal.valueOf(month)))
        .subtract(once.multiply(Amount.MONTHS).multiply(steps));
  }

  /** The balance after a month, rounded to cents. */
  BigDecimal balance(long month) {
    return exactBalance(month).divide(scale(), 2, RoundingMode.HALF_UP);
  }

  List<BigDecimal> balances(int horizon) {
    return IntStream.rangeClosed(0, horizon).mapToObj(this::balance).toList();
  }

  Outcome outcome(int horizon) {
    int gain = benefit.compareTo(costs);
    if (once.signum() <= 0 && gain < 0) {
      return new Outcome.LossFromTheStart();
    }
    boolean staysNegative = gain == 0 && exactBalance(steps()).signum() < 0;
    if (gain < 0 || staysNegative) {
      return new Outcome.NeverCovered();
    }
    long month = breakEven();
    return month <= horizon
        ? new Outcome.CoveredFrom(month)
        : new Outcome.CoveredAfterHorizon(month, horizon);
  }

  /**
   * With the full benefit the balance rises by the same amount each month, so its last crossing of
   * 0 is found by one division; from there at most the ramp-up is walked back.
   */
  private long breakEven() {
    long month = steps();
    BigDecimal lacking = exactBalance(month).negate();
    if (lacking.signum() > 0) {
      BigDecimal perMonth = benefit.subtract(costs).multiply(BigDecimal.valueOf(steps()));
      return month + lacking.divide(perMonth, 0, RoundingMode.CEILING).longValueExact();
    }
    while (month > 1 && exactBalance(month - 1).signum() >= 0) {
      month--;
    }
    return month;
  }

  Safety safety(int horizon) {
    BigDecimal needed =
        once.multiply(Amount.MONTHS).add(costs.multiply(BigDecimal.valueOf(horizon)));
    BigDecimal months = benefitSteps(horizon);
    BigDecimal steps = BigDecimal.valueOf(steps());
    if (needed.signum() <= 0) {
      return new Safety.NoBenefitNeeded();
    }
    BigDecimal missing = needed.multiply(steps).subtract(benefit.multiply(months));
    if (missing.signum() > 0) {
      BigDecimal divisor = months.multiply(Amount.MONTHS).multiply(unit);
      return new Safety.Shortfall(missing.divide(divisor, 2, RoundingMode.CEILING));
    }
    return new Safety.Margin(
        missing.negate().divide(benefit.multiply(months), MathContext.DECIMAL128));
  }
}
