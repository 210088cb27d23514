package kistartklar.domain.difference;

/** What becomes of an item that two states say differently. */
public enum Choice {
  MINE,
  THEIRS,
  /** Both, where {@link Difference#canKeepBoth()}; elsewhere mine. */
  BOTH;

  <T> T of(T mine, T theirs) {
    return of(mine, theirs, mine);
  }

  <T> T of(T mine, T theirs, T both) {
    return switch (this) {
      case MINE -> mine;
      case THEIRS -> theirs;
      case BOTH -> both;
    };
  }
}
