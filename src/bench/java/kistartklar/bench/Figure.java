package kistartklar.bench;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One measured figure beside its baseline.
 *
 * @param unit of both values, for instance {@code ms}
 * @param limit highest ratio that is allowed; empty if the figure only informs
 */
record Figure(
    String name,
    double value,
    String baselineName,
    double baseline,
    String unit,
    OptionalDouble limit) {

  private static final double BYTES_PER_MEGABYTE = 1e6;

  static Figure limited(
      String name, Duration value, String baselineName, Duration baseline, double limit) {
    return new Figure(
        name,
        milliseconds(value),
        baselineName,
        milliseconds(baseline),
        "ms",
        OptionalDouble.of(limit));
  }

  static Figure informing(String name, Duration value, String baselineName, Duration baseline) {
    return new Figure(
        name,
        milliseconds(value),
        baselineName,
        milliseconds(baseline),
        "ms",
        OptionalDouble.empty());
  }

  /** A figure in bytes. */
  static Figure size(String name, long value, String baselineName, long baseline, double limit) {
    return new Figure(
        name,
        value / BYTES_PER_MEGABYTE,
        baselineName,
        baseline / BYTES_PER_MEGABYTE,
        "MB",
        OptionalDouble.of(limit));
  }

  private static double milliseconds(Duration time) {
    return time.toNanos() / 1e6;
  }

  double ratio() {
    return value / baseline;
  }

  boolean holds() {
    return limit.isEmpty() || ratio() <= limit.getAsDouble();
  }

  /** A value with its unit. */
  String worded(double number) {
    return String.format(Locale.ROOT, "%.2f %s", number, unit);
  }
}
