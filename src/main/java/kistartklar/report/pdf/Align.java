package kistartklar.report.pdf;

/** Where a line stands in its column. */
public enum Align {
  LEFT(0),
  CENTER(0.5f),
  RIGHT(1);

  private final float share;

  Align(float share) {
    this.share = share;
  }

  /** How far the line is moved to the right if so much room is left. */
  float offset(float room) {
    return share * room;
  }
}
