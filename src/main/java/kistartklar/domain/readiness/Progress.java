package kistartklar.domain.readiness;

/** How far the questions of a phase are answered. */
public enum Progress {
  NOT_BEGUN,
  BEGUN,
  COMPLETE;

  /** The progress that a tally shows. */
  public static Progress of(Tally tally) {
    if (tally.answered() == 0) {
      return NOT_BEGUN;
    }
    return tally.open() == 0 ? COMPLETE : BEGUN;
  }
}
