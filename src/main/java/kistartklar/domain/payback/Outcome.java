package kistartklar.domain.payback;

/** When a use case is paid for. */
public sealed interface Outcome {

  /** From this month on the balance stays at or above 0, within the horizon. */
  record CoveredFrom(long month) implements Outcome {}

  /** From this month on the balance stays at or above 0, but after the horizon. */
  record CoveredAfterHorizon(long month, int horizon) implements Outcome {}

  /** The costs are never covered. */
  record NeverCovered() implements Outcome {}

  /** Nothing had to be paid at the start, and every month loses something. */
  record LossFromTheStart() implements Outcome {}
}
