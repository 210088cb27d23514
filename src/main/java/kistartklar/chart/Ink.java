package kistartklar.chart;

/** What a colour is for. Lightness tells neighbours apart, so that no colour is needed. */
public enum Ink {
  TEXT,
  MUTED,
  /** The line or bars that matter most. */
  FIRST,
  SECOND,
  /** What must not be crossed. */
  LIMIT,
  /** Lines of the axes, and what is pale on purpose. */
  GRID,
  AXIS,
  /** An area behind what is drawn. */
  BAND,
  /** What everything stands on. */
  PAPER
}
