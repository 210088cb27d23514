package kistartklar.report.pdf;

/**
 * Ruled paper: the lines on which all text of a document stands, so that lines side by side, and on
 * pages that show through, stand at one height.
 *
 * @param area of the text; its height is a multiple of the unit
 * @param unit distance of the lines in points; leadings are multiples of it. Half the leading of
 *     body text allows gaps of half a line between paragraphs.
 */
public record Grid(Column area, float unit) {

  public Grid {
    if (!isMultiple(area.height(), unit)) {
      throw new IllegalArgumentException(area.height() + " is no multiple of " + unit);
    }
  }

  /** Whether a length goes from line to line. */
  public boolean fits(float length) {
    return isMultiple(length, unit);
  }

  private static boolean isMultiple(float length, float unit) {
    return Math.abs(length - Math.round(length / unit) * unit) < 0.001f;
  }

  /** The multiple of the unit that is closest to a length. */
  float nearest(float length) {
    return Math.round(length / unit) * unit;
  }

  /** The smallest multiple of the unit that holds a length. */
  float holding(float length) {
    return (float) Math.ceil(length / unit - 0.001f) * unit;
  }

  /** Where letters stand in a line of text that ends at a height. */
  float baseline(float lineBottom) {
    return lineBottom + unit / 2;
  }
}
