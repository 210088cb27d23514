package kistartklar.instance;

/** What became of a request to the first start. */
public enum RequestOutcome {
  /** A window of the first start has it; nothing is left to do. */
  TAKEN,
  /** Nobody listens. */
  NOBODY,
  /** Somebody listens, and did not answer in time. */
  SILENCE
}
