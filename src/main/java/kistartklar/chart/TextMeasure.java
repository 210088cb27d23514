package kistartklar.chart;

/** Tells how wide text is where a chart is drawn. */
@FunctionalInterface
public interface TextMeasure {

  /** The width of a line of text, in em. */
  double width(String text, boolean strong);
}
