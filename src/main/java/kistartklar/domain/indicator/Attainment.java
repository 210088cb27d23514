package kistartklar.domain.indicator;

import java.math.BigDecimal;

/** How far an indicator has come. */
public sealed interface Attainment {

  /** The share of the way: 1 at the goal, above 1 beyond it. */
  record OnTheWay(BigDecimal share) implements Attainment {}

  /** Farther from the goal than at the start; the share is negative. */
  record WorseThanStart(BigDecimal share) implements Attainment {}

  /** There is no way to go, and the value is where it should be. */
  record Kept() implements Attainment {}

  /** There is no way to go, and the value is not where it should be. */
  record NotKept() implements Attainment {}
}
