package kistartklar.chart;

import java.util.List;
import java.util.Locale;

/**
 * Bars from left to right, one below the other, each with its name and its value in words.
 *
 * @param most the greatest value of the axis, a whole number; the least is 0
 */
public record BarPlot(List<Bar> bars, int most) implements Plot {

  private static final double NAMES_MOST = 0.36;
  private static final double GAP = 0.7;
  private static final double THICKNESS = 1.1;
  private static final int ROWS = 3;
  private static final int FOOT = 3;
  private static final int STEPS = 5;

  /**
   * One bar.
   *
   * @param low where the filled part ends
   * @param high where the rest ends that is not certain; the same as low if there is none
   * @param value in words
   * @param counts whether it takes part at all; else nothing of it is filled
   */
  public record Bar(String name, double low, double high, String value, boolean counts) {}

  public BarPlot {
    bars = List.copyOf(bars);
  }

  @Override
  public Picture draw(double width, TextMeasure measure) {
    Sketch sketch = new Sketch(measure);
    double names =
        Math.min(sketch.widest(bars.stream().map(Bar::name).toList(), true), NAMES_MOST * width);
    double values = sketch.widest(bars.stream().map(Bar::value).toList(), false);
    boolean beside = values <= 0.3 * width;
    double left = names + GAP;
    double right = Math.max(left + 4, width - 0.6 - (beside ? values + GAP : 0));
    int rows = ROWS + (beside ? 0 : 2);
    Axis axis = Axis.around(0, most, STEPS);
    int top = FOOT + rows * bars.size();
    double free = 0;
    for (double mark : axis.marks()) {
      double x = left + axis.place(mark) * (right - left);
      Ink ink = mark == 0 ? Ink.AXIS : Ink.GRID;
      sketch.line(ink, ChartShape.Dash.SOLID, x, FOOT * Picture.ROW - 0.3, x, top * Picture.ROW);
      String words = String.format(Locale.GERMAN, "%,d", (int) mark);
      double wide = sketch.width(words, false);
      double start = Math.clamp(x - wide / 2, 0, Math.max(0, width - wide));
      if (start >= free) {
        sketch.left(Ink.MUTED, false, start, 0, words);
        free = start + wide + GAP / 2;
      }
    }
    for (int i = 0; i < bars.size(); i++) {
      int row = top - rows * i - 2;
      Bar bar = bars.get(i);
      double low = axis.place(bar.low()) * (right - left);
      double high = axis.place(bar.high()) * (right - left);
      double y = Sketch.middle(row) - THICKNESS / 2;
      sketch.left(Ink.TEXT, true, 0, row, sketch.cut(bar.name(), true, names));
      if (bar.counts()) {
        sketch.frame(Ink.FIRST, left, y, high, THICKNESS);
        sketch.area(Ink.FIRST, left, y, low, THICKNESS);
      } else {
        sketch.frame(Ink.AXIS, left, y, high, THICKNESS);
      }
      if (beside) {
        sketch.left(Ink.TEXT, false, right + GAP, row, bar.value());
      } else {
        sketch.left(
            Ink.TEXT, false, left + 0.3, row - 2, sketch.cut(bar.value(), false, width - left));
      }
    }
    return sketch.picture(width, top + 1);
  }
}
