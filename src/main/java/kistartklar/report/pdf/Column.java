package kistartklar.report.pdf;

/** The type area of a page, in points from its lower left corner. */
public record Column(float left, float right, float top, float bottom) {

  /** Width in points. */
  public float width() {
    return right - left;
  }

  /** Height in points. */
  public float height() {
    return top - bottom;
  }
}
