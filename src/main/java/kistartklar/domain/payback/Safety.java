package kistartklar.domain.payback;

import java.math.BigDecimal;

/** How much the benefit may fall behind and still cover the costs within the horizon. */
public sealed interface Safety {

  /** The benefit may be smaller by this share, from 0 to 1. */
  record Margin(BigDecimal share) implements Safety {}

  /** The costs are covered without any benefit. */
  record NoBenefitNeeded() implements Safety {}

  /** So much benefit is missing, in euros a month, rounded up to cents. */
  record Shortfall(BigDecimal eurosPerMonth) implements Safety {}
}
