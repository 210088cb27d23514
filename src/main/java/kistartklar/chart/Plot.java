package kistartklar.chart;

/** Draws a chart as wide as there is room. */
@FunctionalInterface
public interface Plot {

  /**
   * Returns the picture.
   *
   * @param width in em
   */
  Picture draw(double width, TextMeasure measure);
}
