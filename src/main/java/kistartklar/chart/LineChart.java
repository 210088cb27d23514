package kistartklar.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines over a common horizontal axis.
 *
 * @param baseline where the value 0 stands, if it is on the axis
 */
public record LineChart(Axis x, Axis y, List<Line> lines, Optional<Double> baseline) {

  public LineChart {
    lines = List.copyOf(lines);
  }

  /** Values in the order of x, which rises. */
  public record Series(String name, List<Value> values) {
    public Series {
      values = List.copyOf(values);
    }
  }

  public record Value(double x, double y) {}

  /**
   * A line in its place.
   *
   * @param crossing where it rises above 0 for the last time, and stays there
   */
  public record Line(String name, List<Spot> spots, Optional<Spot> crossing) {
    public Line {
      spots = List.copyOf(spots);
    }
  }

  /**
   * Places series, all of which fit in.
   *
   * @param levels further values that must fit in vertically, as a target or a limit
   * @param marks about how many marks an axis should have
   * @throws IllegalArgumentException if there is no value at all
   */
  public static LineChart of(List<Series> series, List<Double> levels, int marks) {
    List<Value> all = series.stream().flatMap(one -> one.values().stream()).toList();
    if (all.isEmpty()) {
      throw new IllegalArgumentException("nothing to draw");
    }
    List<Double> heights = new ArrayList<>(levels);
    all.forEach(value -> heights.add(value.y()));
    double left = all.stream().mapToDouble(Value::x).min().orElseThrow();
    double right = all.stream().mapToDouble(Value::x).max().orElseThrow();
    double least = heights.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    double most = heights.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    Axis x =
        new Axis(left, right > left ? right : left + 1, Axis.around(left, right, marks).step());
    Axis y = Axis.around(least, most, marks);
    List<Line> lines = series.stream().map(one -> line(one, x, y)).toList();
    Optional<Double> baseline =
        y.min() <= 0 && y.max() >= 0 ? Optional.of(y.place(0)) : Optional.empty();
    return new LineChart(x, y, lines, baseline);
  }

  private static Line line(Series series, Axis x, Axis y) {
    List<Spot> spots =
        series.values().stream()
            .map(value -> new Spot(x.place(value.x()), y.place(value.y())))
            .toList();
    Optional<Spot> crossing =
        crossing(series.values()).map(at -> new Spot(x.place(at), y.place(0)));
    return new Line(series.name(), spots, crossing);
  }

  private static Optional<Double> crossing(List<Value> values) {
    for (int i = values.size() - 1; i > 0 && values.get(i).y() >= 0; i--) {
      Value before = values.get(i - 1);
      Value after = values.get(i);
      if (before.y() < 0) {
        double part = -before.y() / (after.y() - before.y());
        return Optional.of(before.x() + part * (after.x() - before.x()));
      }
    }
    return Optional.empty();
  }
}
