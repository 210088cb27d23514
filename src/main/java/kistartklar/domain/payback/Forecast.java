package kistartklar.domain.payback;

import java.math.BigDecimal;
import java.util.List;

/**
 * One line of the calculation.
 *
 * @param balances in euros, rounded to cents, from month 0 to the horizon
 */
public record Forecast(Outcome outcome, Safety safety, List<BigDecimal> balances) {

  public Forecast {
    balances = List.copyOf(balances);
  }

  static Forecast of(CashFlow flow, int horizon) {
    return new Forecast(flow.outcome(horizon), flow.safety(horizon), flow.balances(horizon));
  }

  /** What is left at the horizon. */
  public BigDecimal last() {
    return balances.getLast();
  }
}
