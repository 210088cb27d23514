package kistartklar.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Spans of days one below the other, with the day that is today. A span of one day is a disc.
 *
 * @param label of the beginning of a month, quarter or year
 */
public record DaysPlot(List<Span> spans, LocalDate today, Function<LocalDate, String> label)
    implements Plot {

  private static final double NAMES_MOST = 0.36;
  private static final double GAP = 0.7;
  private static final double THICKNESS = 0.9;
  private static final double RADIUS = 0.4;
  private static final int ROWS = 3;
  private static final int FOOT = 2;

  /**
   * One span; its ends may stand the wrong way round.
   *
   * @param done whether it is over and done
   */
  public record Span(String name, LocalDate from, LocalDate to, boolean done) {}

  public DaysPlot {
    spans = List.copyOf(spans);
  }

  @Override
  public Picture draw(double width, TextMeasure measure) {
    Sketch sketch = new Sketch(measure);
    double names =
        Math.min(sketch.widest(spans.stream().map(Span::name).toList(), false), NAMES_MOST * width);
    double left = names + GAP;
    double right = Math.max(left + 4, width - 1);
    DayChart days = DayChart.of(numbered(), today, 0);
    int top = FOOT + ROWS * spans.size();
    double free = 0;
    for (DayChart.Tick tick : days.ticks()) {
      double x = left + tick.place() * (right - left);
      sketch.line(
          Ink.GRID, ChartShape.Dash.SOLID, x, FOOT * Picture.ROW - 0.3, x, top * Picture.ROW);
      String words = label.apply(tick.day());
      double wide = sketch.width(words, false);
      if (x - wide / 2 >= free && x + wide / 2 <= width) {
        sketch.centered(Ink.MUTED, false, x, 0, words);
        free = x + wide / 2 + GAP;
      }
    }
    double now = left + days.today() * (right - left);
    sketch.line(
        Ink.SECOND, ChartShape.Dash.DASHED, now, FOOT * Picture.ROW - 0.3, now, top * Picture.ROW);
    LocalDate first = days.ticks().getFirst().day();
    double length = ChronoUnit.DAYS.between(first, days.ticks().getLast().day());
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      int row = top - ROWS * i - 2;
      sketch.left(Ink.TEXT, false, 0, row, sketch.cut(span.name(), false, names));
      double from = left + place(span.from(), first, length) * (right - left);
      double to = left + place(span.to(), first, length) * (right - left);
      double x = Math.min(from, to);
      double y = Sketch.middle(row);
      if (span.from().equals(span.to())) {
        sketch.disc(Ink.FIRST, x, y, RADIUS, !span.done());
      } else {
        sketch.frame(Ink.FIRST, x, y - THICKNESS / 2, Math.abs(to - from), THICKNESS);
        if (span.done()) {
          sketch.area(Ink.FIRST, x, y - THICKNESS / 2, Math.abs(to - from), THICKNESS);
        }
      }
    }
    return sketch.picture(width, top + 1);
  }

  private List<DayChart.Numbered> numbered() {
    List<DayChart.Numbered> days = new ArrayList<>();
    for (Span span : spans) {
      days.add(new DayChart.Numbered(days.size() + 1, span.from()));
      days.add(new DayChart.Numbered(days.size() + 1, span.to()));
    }
    return days;
  }

  /** Days beyond the axis stand at its ends. */
  private static double place(LocalDate day, LocalDate first, double length) {
    return Math.clamp(ChronoUnit.DAYS.between(first, day) / length, 0.0, 1.0);
  }
}
