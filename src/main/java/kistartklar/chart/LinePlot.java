package kistartklar.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

/**
 * Lines over a common axis, each with its name at its right end, and levels that they should reach
 * or not cross.
 *
 * @param labels of places on the horizontal axis, in rising order; the last is always shown, others
 *     as far as there is room
 * @param unit of the horizontal axis; empty if the labels say it
 * @param border a place of the horizontal axis that is marked
 * @param heights words a value of the vertical axis
 */
public record LinePlot(
    List<Curve> curves,
    List<Level> levels,
    List<Label> labels,
    String unit,
    Optional<Label> border,
    DoubleFunction<String> heights)
    implements Plot {

  private static final int MARKS = 5;

  /** A low plot has fewer marks. */
  private static final int FEW_MARKS = 3;

  private static final int LOW_ROWS = 14;
  private static final int MOST_ROWS = 24;
  private static final int LEAST_ROWS = 10;

  /** Height of the lines as a share of the width. */
  private static final double ASPECT = 0.36;

  private static final int FOOT = 3;
  private static final int HEAD = 2;
  private static final double GAP = 0.6;
  private static final double NAMES_MOST = 0.3;
  private static final double POINT = 0.24;
  private static final double CROSSING = 0.36;

  /**
   * A line.
   *
   * @param points whether each value is marked
   * @param crossing what stands where the line rises above 0 for good
   */
  public record Curve(
      LineChart.Series series,
      Ink ink,
      ChartShape.Dash dash,
      boolean points,
      Optional<String> crossing) {}

  /** A value that counts all the time. */
  public record Level(String name, double value, Ink ink, ChartShape.Dash dash) {}

  /** A place on the horizontal axis. */
  public record Label(double x, String text) {}

  public LinePlot {
    curves = List.copyOf(curves);
    levels = List.copyOf(levels);
    labels = List.copyOf(labels);
  }

  @Override
  public Picture draw(double width, TextMeasure measure) {
    int rows = Math.clamp((int) (ASPECT * width / Picture.ROW), LEAST_ROWS, MOST_ROWS);
    LineChart chart =
        LineChart.of(
            curves.stream().map(Curve::series).toList(),
            levels.stream().map(Level::value).toList(),
            rows < LOW_ROWS ? FEW_MARKS : MARKS);
    Sketch sketch = new Sketch(measure);
    List<String> values = chart.y().marks().stream().map(heights::apply).toList();
    double left = Math.max(sketch.widest(values, false), sketch.width(unit, false) + GAP) + GAP;
    double names = Math.min(sketch.widest(names(), true), NAMES_MOST * width);
    double right = Math.max(left + 4, width - names - GAP);
    int steps = values.size() - 1;
    int each = Math.max(2, rows / steps);
    Place place = new Place(sketch, chart, left, right, steps * each * Picture.ROW);
    heights(place, values);
    widths(place);
    border.ifPresent(label -> border(place, label, steps * each));
    levels.forEach(level -> {
      double y = place.y(chart.y().place(level.value()));
      sketch.line(level.ink(), level.dash(), left, y, right, y);
    });
    for (int i = 0; i < curves.size(); i++) {
      curve(place, curves.get(i), chart.lines().get(i));
    }
    for (int i = 0; i < curves.size(); i++) {
      crossing(place, curves.get(i), chart.lines().get(i), i == 0);
    }
    int top = FOOT + steps * each;
    endings(place, names, top);
    return sketch.picture(width, top + HEAD);
  }

  private List<String> names() {
    return Stream.concat(
            curves.stream().map(curve -> curve.series().name()), levels.stream().map(Level::name))
        .toList();
  }

  /** Where the plot stands in the picture; the marks of the vertical axis in the middle of rows. */
  private record Place(Sketch sketch, LineChart chart, double left, double right, double height) {
    double x(double share) {
      return left + share * (right - left);
    }

    double y(double share) {
      return Sketch.middle(FOOT) + share * height;
    }
  }

  private static void heights(Place place, List<String> values) {
    Sketch sketch = place.sketch();
    List<Double> marks = place.chart().y().marks();
    for (int i = 0; i < values.size(); i++) {
      double y = place.y(place.chart().y().place(marks.get(i)));
      boolean zero = Math.abs(marks.get(i)) < place.chart().y().step() / 1000;
      Ink ink = zero ? Ink.AXIS : Ink.GRID;
      sketch.line(ink, ChartShape.Dash.SOLID, place.left(), y, place.right(), y);
      sketch.right(Ink.MUTED, false, place.left() - GAP, Sketch.row(y), values.get(i));
    }
  }

  private void widths(Place place) {
    Sketch sketch = place.sketch();
    sketch.right(Ink.MUTED, false, place.left() - 1.5 * GAP, FOOT - 3, unit);
    double free = Double.MAX_VALUE;
    for (int i = labels.size() - 1; i >= 0; i--) {
      Label label = labels.get(i);
      double x = place.x(place.chart().x().place(label.x()));
      double wide = sketch.width(label.text(), false);
      double least = place.left() - GAP;
      double from = Math.clamp(x - wide / 2, least, Math.max(least, place.right() + GAP - wide));
      if (from + wide <= free) {
        double floor = place.y(0);
        sketch.line(Ink.AXIS, ChartShape.Dash.SOLID, x, floor - 0.25, x, floor);
        sketch.left(Ink.MUTED, false, from, FOOT - 3, label.text());
        free = from - GAP;
      }
    }
  }

  private static void border(Place place, Label label, int rows) {
    double x = place.x(place.chart().x().place(label.x()));
    place
        .sketch()
        .line(Ink.AXIS, ChartShape.Dash.DOTTED, x, place.y(0), x, place.y(1) + Picture.ROW);
    place.sketch().right(Ink.MUTED, false, x - 0.3, FOOT + rows + 1, label.text());
  }

  private static void curve(Place place, Curve curve, LineChart.Line line) {
    List<Spot> spots =
        line.spots().stream().map(spot -> new Spot(place.x(spot.x()), place.y(spot.y()))).toList();
    if (spots.size() > 1) {
      place.sketch().curve(curve.ink(), curve.dash(), spots);
    }
    if (curve.points() || spots.size() == 1) {
      spots.forEach(spot -> place.sketch().disc(curve.ink(), spot.x(), spot.y(), POINT, false));
    }
  }

  /** The words stand where the rising line is not: the first above to the left, others below. */
  private static void crossing(Place place, Curve curve, LineChart.Line line, boolean first) {
    if (line.crossing().isEmpty() || curve.crossing().isEmpty()) {
      return;
    }
    Sketch sketch = place.sketch();
    String text = curve.crossing().get();
    double x = place.x(line.crossing().get().x());
    double y = place.y(line.crossing().get().y());
    double wide = sketch.width(text, true);
    double before = x - GAP - wide;
    double from =
        first ? Math.max(before, place.left() + 0.2) : Math.min(x + GAP, place.right() - wide);
    int row = Sketch.row(y) + (!first ? -2 : from > before ? 3 : 1);
    sketch.left(curve.ink(), true, from, row, text);
    sketch.disc(curve.ink(), x, y, CROSSING, !first);
  }

  private record Ending(String name, Ink ink, double y) {}

  private void endings(Place place, double room, int top) {
    LineChart chart = place.chart();
    List<Ending> endings = new ArrayList<>();
    for (int i = 0; i < curves.size(); i++) {
      double y = place.y(chart.lines().get(i).spots().getLast().y());
      endings.add(new Ending(curves.get(i).series().name(), curves.get(i).ink(), y));
    }
    levels.forEach(level ->
        endings.add(
            new Ending(level.name(), level.ink(), place.y(chart.y().place(level.value())))));
    endings.sort(Comparator.comparingDouble(Ending::y).reversed());
    int[] rows = apart(endings, top);
    for (int i = 0; i < rows.length; i++) {
      Ending ending = endings.get(i);
      String name = place.sketch().cut(ending.name(), true, room);
      place.sketch().left(ending.ink(), true, place.right() + GAP, rows[i], name);
    }
  }

  /** Rows for names from top to bottom, close to their lines, but two rows apart. */
  private static int[] apart(List<Ending> endings, int top) {
    int[] rows = new int[endings.size()];
    for (int i = 0; i < rows.length; i++) {
      int wished = Math.min(top, Sketch.row(endings.get(i).y()));
      rows[i] = i == 0 ? wished : Math.min(wished, rows[i - 1] - 2);
    }
    for (int i = rows.length - 1; i >= 0; i--) {
      int lowest = i == rows.length - 1 ? FOOT - 1 : rows[i + 1] + 2;
      rows[i] = Math.max(rows[i], lowest);
    }
    return rows;
  }
}
