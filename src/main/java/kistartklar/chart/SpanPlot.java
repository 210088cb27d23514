package kistartklar.chart;

import java.util.List;

/**
 * Bars over a line of time, one below the other, each with its name and its end in words. What is
 * late has the ink of what must not be crossed, and a mark.
 *
 * @param marks of months, quarters or years, from left to right
 * @param today its place from 0 to 1
 * @param now what is written at today
 */
public record SpanPlot(List<Mark> marks, double today, String now, List<Span> spans)
    implements Plot {

  private static final double NAMES_MOST = 0.4;
  private static final double GAP = 0.7;
  private static final double THICKNESS = 1.0;
  private static final double THINNEST = 0.5;
  private static final int ROWS = 2;
  private static final int FOOT = 2;
  private static final int HEAD = 2;
  private static final String LATE = "! ";

  /** A beginning of a month, quarter or year, from 0 to 1. */
  public record Mark(double place, String text) {}

  /**
   * One bar.
   *
   * @param from where it begins, from 0 to 1; what is outside is cut
   * @param late whether its end has passed
   */
  public record Span(String name, double from, double to, boolean late, boolean begun) {}

  public SpanPlot {
    marks = List.copyOf(marks);
    spans = List.copyOf(spans);
  }

  @Override
  public Picture draw(double width, TextMeasure measure) {
    Sketch sketch = new Sketch(measure);
    double names =
        Math.min(
            sketch.widest(spans.stream().map(SpanPlot::label).toList(), false), NAMES_MOST * width);
    double left = names + GAP;
    double room = Math.max(4, width - left - 0.3);
    int top = FOOT + ROWS * spans.size();
    drawMarks(sketch, left, room, top);
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      int row = top - ROWS * i - 1;
      double from = Math.clamp(span.from(), 0, 1) * room;
      double to = Math.max(Math.clamp(span.to(), 0, 1) * room, from + THINNEST);
      double y = Sketch.middle(row) - THICKNESS / 2;
      Ink ink = span.late() ? Ink.LIMIT : Ink.FIRST;
      sketch.left(
          span.late() ? Ink.LIMIT : Ink.TEXT, false, 0, row, sketch.cut(label(span), false, names));
      if (span.begun() || span.late()) {
        sketch.area(ink, left + from, y, to - from, THICKNESS);
      } else {
        sketch.frame(ink, left + from, y, to - from, THICKNESS);
      }
    }
    double x = left + today * room;
    sketch.line(
        Ink.TEXT,
        ChartShape.Dash.DASHED,
        x,
        FOOT * Picture.ROW - 0.3,
        x,
        (top + 0.5) * Picture.ROW);
    double half = sketch.width(now, true) / 2;
    sketch.centered(
        Ink.TEXT, true, Math.clamp(x, half, Math.max(half, width - half)), top + 1, now);
    return sketch.picture(width, top + HEAD);
  }

  private static String label(Span span) {
    return span.late() ? LATE + span.name() : span.name();
  }

  /** Words that would touch those before them are left out. */
  private void drawMarks(Sketch sketch, double left, double room, int top) {
    double free = 0;
    for (Mark mark : marks) {
      double x = left + mark.place() * room;
      sketch.line(
          Ink.GRID, ChartShape.Dash.SOLID, x, FOOT * Picture.ROW - 0.3, x, top * Picture.ROW);
      double wide = sketch.width(mark.text(), false);
      if (x >= free && x + wide <= left + room + GAP) {
        sketch.left(Ink.MUTED, false, x, 0, mark.text());
        free = x + wide + GAP;
      }
    }
  }
}
