package kistartklar.chart;

/** A place in a chart: 0 is left and bottom, 1 is right and top. */
public record Spot(double x, double y) {

  double distance(Spot other) {
    return Math.hypot(x - other.x, y - other.y);
  }
}
