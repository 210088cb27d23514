package kistartklar.domain.indicator;

/** Which way an indicator should go. */
public enum Direction {
  HIGHER,
  LOWER,
  HOLD
}
