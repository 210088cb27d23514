package kistartklar.chart;

import java.util.List;

/**
 * Points in four quadrants, numbered, with a legend beside or below.
 *
 * @param x what the horizontal axis is called
 * @param y what the vertical axis is called
 * @param names of the quadrants: upper left, upper right, lower left, lower right
 * @param from the least value of both axes, a whole number
 * @param to the greatest value
 * @param cut the value between the quadrants
 */
public record MatrixPlot(
    String x,
    String y,
    List<String> names,
    int from,
    int to,
    double cut,
    List<MatrixChart.Named> points)
    implements Plot {

  private static final int MOST_ROWS_A_STEP = 6;
  private static final int LEAST_ROWS_A_STEP = 3;
  private static final double RADIUS = 0.82;
  private static final double SPREAD = 1.35;
  private static final double MARK_WIDTH = 1.2;
  private static final double GAP = 1.5;
  private static final double NUMBER = 2;
  private static final int FOOT = 5;
  private static final int HEAD = 3;

  public MatrixPlot {
    names = List.copyOf(names);
    points = List.copyOf(points);
  }

  @Override
  public Picture draw(double width, TextMeasure measure) {
    Sketch sketch = new Sketch(measure);
    int steps = to - from + 1;
    double entry =
        NUMBER + 1 + sketch.widest(points.stream().map(MatrixChart.Named::name).toList(), false);
    double most = width - MARK_WIDTH - GAP - sideOf(LEAST_ROWS_A_STEP + 1);
    boolean beside = entry <= most;
    double room = width - MARK_WIDTH - (beside ? GAP + entry : 0);
    int rows =
        Math.clamp((int) (room / (steps * Picture.ROW)), LEAST_ROWS_A_STEP, MOST_ROWS_A_STEP);
    double side = sideOf(rows);
    double legendLeft = beside ? MARK_WIDTH + side + GAP : 0;
    int columns = Math.max(1, (int) ((width - legendLeft) / entry));
    int lines = 2 * (int) Math.ceil((double) points.size() / columns);
    int below = beside ? Math.max(0, lines - steps * rows - FOOT) : lines + 1;
    Place place = new Place(sketch, MARK_WIDTH, below + FOOT, side);
    grid(place);
    markers(place, side);
    int top = below + FOOT + steps * rows + HEAD;
    sketch.left(Ink.MUTED, false, 0, top - 1, y);
    legend(
        sketch, legendLeft, (width - legendLeft) / columns, columns, beside ? top - HEAD : lines);
    return sketch.picture(width, top + 1);
  }

  private double sideOf(int rows) {
    return (to - from + 1) * rows * Picture.ROW;
  }

  /** Where the square stands in the picture; its values stand in the middle of rows of text. */
  private record Place(Sketch sketch, double left, int row, double side) {
    double x(double share) {
      return left + share * side;
    }

    double y(double share) {
      return Sketch.middle(row) + share * side;
    }
  }

  private Axis axis() {
    return new Axis(from - 0.5, to + 0.5, 1);
  }

  private void grid(Place place) {
    Sketch sketch = place.sketch();
    double side = place.side();
    double middle = axis().place(cut);
    sketch.area(
        Ink.BAND, place.x(middle), place.y(middle), (1 - middle) * side, (1 - middle) * side);
    for (double mark : axis().marks()) {
      double at = axis().place(mark);
      String value = String.valueOf((int) mark);
      sketch.line(
          Ink.GRID, ChartShape.Dash.SOLID, place.x(at), place.y(0), place.x(at), place.y(1));
      sketch.line(
          Ink.GRID, ChartShape.Dash.SOLID, place.x(0), place.y(at), place.x(1), place.y(at));
      sketch.right(Ink.MUTED, false, place.x(0) - 0.4, Sketch.row(place.y(at)), value);
      sketch.centered(Ink.MUTED, false, place.x(at), place.row() - 2, value);
    }
    sketch.line(
        Ink.AXIS, ChartShape.Dash.SOLID, place.x(middle), place.y(0), place.x(middle), place.y(1));
    sketch.line(
        Ink.AXIS, ChartShape.Dash.SOLID, place.x(0), place.y(middle), place.x(1), place.y(middle));
    double room = Math.min(middle, 1 - middle) * side - 0.8;
    int high = Sketch.row(place.y(1)) - 1;
    name(sketch, 0, place.x(0) + 0.4, high, room);
    name(sketch, 1, place.x(middle) + 0.4, high, room);
    name(sketch, 2, place.x(0) + 0.4, place.row() + 1, room);
    name(sketch, 3, place.x(middle) + 0.4, place.row() + 1, room);
    sketch.right(Ink.MUTED, false, place.x(1), place.row() - 4, x);
  }

  private void name(Sketch sketch, int index, double x, int row, double room) {
    sketch.left(Ink.MUTED, true, x, row, sketch.cut(names.get(index), true, room));
  }

  private void markers(Place place, double side) {
    Sketch sketch = place.sketch();
    MatrixChart chart =
        MatrixChart.of(points, axis(), axis(), cut, cut, SPREAD * 2 * RADIUS / side);
    for (MatrixChart.Marker marker : chart.markers()) {
      if (!marker.spot().equals(marker.origin())) {
        Spot origin = marker.origin();
        sketch.line(
            Ink.TEXT,
            ChartShape.Dash.SOLID,
            place.x(origin.x()),
            place.y(origin.y()),
            place.x(marker.spot().x()),
            place.y(marker.spot().y()));
        sketch.disc(Ink.TEXT, place.x(origin.x()), place.y(origin.y()), 0.2, false);
      }
    }
    for (MatrixChart.Marker marker : chart.markers()) {
      double x = place.x(marker.spot().x());
      int row = Sketch.row(place.y(marker.spot().y()));
      sketch.disc(Ink.FIRST, x, Sketch.middle(row), RADIUS, false);
      sketch.centered(Ink.PAPER, true, x, row, String.valueOf(marker.number()));
    }
  }

  private void legend(Sketch sketch, double left, double width, int columns, int top) {
    int each = (int) Math.ceil((double) points.size() / columns);
    for (int i = 0; i < points.size(); i++) {
      double x = left + i / each * width;
      int row = top - 2 * (i % each) - 1;
      sketch.right(Ink.TEXT, true, x + NUMBER - 0.5, row, String.valueOf(i + 1));
      String name = sketch.cut(points.get(i).name(), false, width - NUMBER - 0.5);
      sketch.left(Ink.TEXT, false, x + NUMBER, row, name);
    }
  }
}
