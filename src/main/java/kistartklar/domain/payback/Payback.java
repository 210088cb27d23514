package kistartklar.domain.payback;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.Predicate;

/** Whether and when a use case pays. */
public sealed interface Payback {

  /** Costs or benefits are missing; missing is not 0. */
  record Incomplete(boolean lacksCosts, boolean lacksBenefits) implements Payback {}

  /**
   * The calculation.
   *
   * @param once one-off costs with reserve, less the grant, in euros
   * @param costsPerYear running costs in euros
   * @param benefitPerYear full benefit in euros
   * @param expected with the benefit as it was entered
   * @param cautious with a part of it
   * @param fromHere as expected, without what is spent already: what counts for going on
   */
  record Computed(
      BigDecimal once,
      BigDecimal costsPerYear,
      BigDecimal benefitPerYear,
      Forecast expected,
      Forecast cautious,
      Forecast fromHere)
      implements Payback {

    /** Running costs a month, rounded to cents. */
    public BigDecimal costsPerMonth() {
      return costsPerYear.divide(Amount.MONTHS, 2, RoundingMode.HALF_UP);
    }

    /** Full benefit a month, rounded to cents. */
    public BigDecimal benefitPerMonth() {
      return benefitPerYear.divide(Amount.MONTHS, 2, RoundingMode.HALF_UP);
    }
  }

  /** Returns the calculation. */
  static Payback of(
      Collection<Cost> costs, Collection<Benefit> benefits, PaybackAssumptions assumptions) {
    if (costs.isEmpty() || benefits.isEmpty()) {
      return new Incomplete(costs.isEmpty(), benefits.isEmpty());
    }
    BigDecimal once = once(costs, _ -> true, assumptions);
    BigDecimal ahead = once(costs, cost -> !cost.isSpent(), assumptions);
    BigDecimal running = BigDecimal.ZERO;
    for (Cost cost : costs) {
      running =
          running.add(cost instanceof Cost.Running(BigDecimal euros) ? euros : BigDecimal.ZERO);
    }
    BigDecimal benefit =
        benefits.stream().map(Benefit::eurosPerYear).reduce(BigDecimal.ZERO, BigDecimal::add);
    int horizon = assumptions.horizon();
    int rampUp = assumptions.rampUp();
    BigDecimal part = assumptions.cautiousPercent().orElse(BigDecimal.TWO);
    BigDecimal whole =
        assumptions.cautiousPercent().isPresent() ? Amount.HUNDRED : BigDecimal.valueOf(3);
    CashFlow cautious =
        new CashFlow(
            once.multiply(whole), running.multiply(whole), benefit.multiply(part), whole, rampUp);
    return new Computed(
        once,
        running,
        benefit,
        Forecast.of(new CashFlow(once, running, benefit, BigDecimal.ONE, rampUp), horizon),
        Forecast.of(cautious, horizon),
        Forecast.of(new CashFlow(ahead, running, benefit, BigDecimal.ONE, rampUp), horizon));
  }

  private static BigDecimal once(
      Collection<Cost> costs, Predicate<Cost.OneOff> counted, PaybackAssumptions assumptions) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Cost cost : costs) {
      if (cost instanceof Cost.OneOff oneOff && counted.test(oneOff)) {
        sum = sum.add(oneOff.euros());
      }
    }
    return assumptions.withReserve(sum).subtract(assumptions.grant());
  }
}
