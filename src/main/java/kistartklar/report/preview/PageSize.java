package kistartklar.report.preview;

/**
 * The size of a page.
 *
 * @param width in points, 1/72 inch; positive
 * @param height in points; positive
 */
public record PageSize(double width, double height) {

  /** A4 upright. */
  public static final PageSize A4 = new PageSize(595.276, 841.89);

  public PageSize {
    if (!(width > 0 && height > 0)) {
      throw new IllegalArgumentException("a page has a size: " + width + " × " + height);
    }
  }
}
