package kistartklar.chart;

import java.util.List;

/** A part of a picture. Lengths are in em; x goes to the right and y up from the lower left. */
public sealed interface ChartShape {

  /** A filled rectangle. */
  record Area(Ink ink, double x, double y, double width, double height) implements ChartShape {}

  /** The outline of a rectangle, filled with paper. */
  record Frame(Ink ink, double x, double y, double width, double height) implements ChartShape {}

  /** A line through points. */
  record Stroke(Ink ink, Dash dash, boolean thick, List<Spot> points) implements ChartShape {
    public Stroke {
      points = List.copyOf(points);
    }
  }

  /** A disc; a hollow one is filled with paper. */
  record Disc(Ink ink, double x, double y, double radius, boolean hollow) implements ChartShape {}

  /**
   * A line of text.
   *
   * @param x of its left end
   * @param y of its baseline
   */
  record Words(Ink ink, boolean strong, double x, double y, String text) implements ChartShape {}

  /** How a line is broken. */
  enum Dash {
    SOLID,
    DASHED,
    DOTTED
  }
}
