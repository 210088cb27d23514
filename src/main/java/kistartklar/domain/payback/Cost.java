package kistartklar.domain.payback;

import java.math.BigDecimal;

/** What a use case costs. */
public sealed interface Cost {

  /**
   * Paid once.
   *
   * @param isSpent whether it is gone already, whatever is decided
   */
  record OneOff(BigDecimal euros, boolean isSpent) implements Cost {
    public OneOff {
      Amount.require(euros, "cost");
    }
  }

  /** Paid as long as the use case runs. */
  record Running(BigDecimal eurosPerYear) implements Cost {
    public Running {
      Amount.require(eurosPerYear, "cost");
    }

    public static Running perMonth(BigDecimal euros) {
      return new Running(euros.multiply(Amount.MONTHS));
    }
  }
}
