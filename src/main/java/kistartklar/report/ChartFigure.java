package kistartklar.report;

import kistartklar.chart.Chart;
import kistartklar.chart.ChartShape;
import kistartklar.chart.Ink;
import kistartklar.chart.Picture;
import kistartklar.chart.Spot;
import kistartklar.report.pdf.Align;
import kistartklar.report.pdf.Canvas;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.Rgb;
import kistartklar.report.pdf.TextStyle;

/** Paints charts on pages. An em is the size of small text, whose lines are those of the grid. */
record ChartFigure(Design design) {

  private static final float THIN = 0.6f;
  private static final float THICK = 1.6f;
  private static final int CORNERS = 24;

  /** Adds a chart across the column, with its description as alternative text. */
  void add(Flow flow, Chart chart, float after) {
    float em = design.small().size();
    Picture picture =
        chart
            .plot()
            .draw(
                flow.column().width() / em,
                (text, strong) -> style(strong).face().width(text, em) / em);
    flow.figure(
        chart.description(),
        (float) picture.height() * em,
        after,
        canvas -> paint(canvas, picture));
  }

  private void paint(Canvas canvas, Picture picture) {
    picture.shapes().forEach(shape -> paint(canvas, shape));
  }

  private void paint(Canvas canvas, ChartShape shape) {
    switch (shape) {
      case ChartShape.Area(Ink ink, double x, double y, double width, double height) ->
          canvas.fill(color(ink), pt(x), pt(y), pt(width), pt(height));
      case ChartShape.Frame(Ink ink, double x, double y, double width, double height) ->
          canvas
              .fill(Design.PAPER, pt(x), pt(y), pt(width), pt(height))
              .outline(color(ink), 1, pt(x), pt(y), pt(width), pt(height));
      case ChartShape.Stroke stroke -> stroke(canvas, stroke);
      case ChartShape.Disc(Ink ink, double x, double y, double radius, boolean hollow) -> {
        canvas.polygon(color(ink), circle(x, y, radius));
        if (hollow) {
          canvas.polygon(Design.PAPER, circle(x, y, radius / 2));
        }
      }
      case ChartShape.Words(Ink ink, boolean strong, double x, double y, String text) ->
          canvas.text(
              text, style(strong).in(color(ink)), Align.LEFT, pt(x), pt(y), Design.COLUMN.width());
    }
  }

  private void stroke(Canvas canvas, ChartShape.Stroke stroke) {
    float[] points = new float[2 * stroke.points().size()];
    for (int i = 0; i < stroke.points().size(); i++) {
      Spot spot = stroke.points().get(i);
      points[2 * i] = pt(spot.x());
      points[2 * i + 1] = pt(spot.y());
    }
    Rgb color = color(stroke.ink());
    float width = stroke.thick() ? THICK : THIN;
    switch (stroke.dash()) {
      case SOLID -> canvas.line(color, width, points);
      case DASHED -> canvas.dashes(color, Math.max(1, width), 4, 2.4f, points);
      case DOTTED -> canvas.dashes(color, Math.max(1, width), 1, 2, points);
    }
  }

  private float[] circle(double x, double y, double radius) {
    float[] points = new float[2 * CORNERS];
    for (int i = 0; i < CORNERS; i++) {
      double angle = 2 * Math.PI * i / CORNERS;
      points[2 * i] = pt(x + radius * Math.cos(angle));
      points[2 * i + 1] = pt(y + radius * Math.sin(angle));
    }
    return points;
  }

  private float pt(double em) {
    return (float) (em * design.small().size());
  }

  private TextStyle style(boolean strong) {
    return (strong ? design.smallStrong() : design.small()).unbroken();
  }

  /** The colour of an ink on paper. */
  static Rgb color(Ink ink) {
    return switch (ink) {
      case TEXT -> Design.INK;
      case MUTED -> Design.MUTED;
      case FIRST -> Design.ACCENT;
      case SECOND -> Design.SECOND;
      case LIMIT -> Design.WARNING;
      case GRID -> Design.LINE;
      case AXIS -> Design.BORDER;
      case BAND -> Design.STRIP;
      case PAPER -> Design.PAPER;
    };
  }
}
