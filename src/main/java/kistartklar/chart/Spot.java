package kistartklar.chart;

/** A place in a chart: 0 is left and bottom, 1 is right and top. */
public record Spot(double x, double y) {

  double distance(Spot other) {
    double across = x - other.x;
    double up = y - other.y;
    return Math.sqrt(across * across + up * up);
  }
}
