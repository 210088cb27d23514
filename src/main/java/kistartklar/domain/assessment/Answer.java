package kistartklar.domain.assessment;

/** An answer to a question. A question without one is open, which is no third answer. */
public enum Answer {
  YES,
  NO
}
