package kistartklar.domain.payback;

import java.math.BigDecimal;

/** What a use case brings in. Turnover counts with what it contributes after its own costs. */
public record Benefit(BigDecimal eurosPerYear) {

  public Benefit {
    Amount.require(eurosPerYear, "benefit");
  }

  public static Benefit perMonth(BigDecimal euros) {
    return new Benefit(euros.multiply(Amount.MONTHS));
  }

  /** Working time that is saved. */
  public static Benefit ofTime(BigDecimal hoursPerWeek, BigDecimal weeks, BigDecimal hourlyRate) {
    return new Benefit(hoursPerWeek.multiply(weeks).multiply(hourlyRate));
  }
}
