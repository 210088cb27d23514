package kistartklar.bench;

import java.time.Duration;
import java.util.OptionalDouble;

/**
 * One measured figure beside its baseline.
 *
 * @param limit highest ratio that is allowed; empty if the figure only informs
 */
record Figure(
    String name, Duration value, String baselineName, Duration baseline, OptionalDouble limit) {

  static Figure limited(
      String name, Duration value, String baselineName, Duration baseline, double limit) {
    return new Figure(name, value, baselineName, baseline, OptionalDouble.of(limit));
  }

  static Figure informing(String name, Duration value, String baselineName, Duration baseline) {
    return new Figure(name, value, baselineName, baseline, OptionalDouble.empty());
  }

  double ratio() {
    return (double) value.toNanos() / baseline.toNanos();
  }

  boolean holds() {
    return limit.isEmpty() || ratio() <= limit.getAsDouble();
  }
}
