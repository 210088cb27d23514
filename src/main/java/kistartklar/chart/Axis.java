package kistartklar.chart;

import java.util.List;
import java.util.stream.LongStream;

/**
 * A range of values with marks at round numbers.
 *
 * @param step between the marks
 */
public record Axis(double min, double max, double step) {

  /** Steps are these times a power of ten. */
  private static final double[] ROUND = {1, 2, 5, 10};

  /**
   * Returns an axis that begins and ends at a mark.
   *
   * @param marks about how many steps there should be
   */
  public static Axis around(double least, double most, int marks) {
    double spread = most > least ? most - least : Math.max(1, Math.abs(most));
    double rough = spread / marks;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double step = power * 10;
    for (double round : ROUND) {
      if (round * power >= rough * (1 - 1e-9)) {
        step = round * power;
        break;
      }
    }
    double min = Math.floor(least / step + 1e-9) * step;
    double max = Math.ceil(Math.max(most, least) / step - 1e-9) * step;
    return new Axis(min, max > min ? max : min + step, step);
  }

  /** The place of a value between 0 and 1. */
  public double place(double value) {
    return (value - min) / (max - min);
  }

  /** The values at the marks, from the least to the greatest. */
  public List<Double> marks() {
    long first = (long) Math.ceil(min / step - 1e-9);
    long last = (long) Math.floor(max / step + 1e-9);
    return LongStream.rangeClosed(first, last).mapToObj(i -> i * step).toList();
  }
}
