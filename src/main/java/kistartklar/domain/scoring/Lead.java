package kistartklar.domain.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How the best of several options stands to the others. */
public sealed interface Lead {

  /** The least lead that is more than chance, in tenths of a point. */
  int CLEAR_TENTHS = 4;

  /** Fewer than two options, or weights that sum to 0. */
  record NothingToCompare() implements Lead {}

  /**
   * Ahead of all others by a clear lead, whatever the missing scores turn out to be.
   *
   * @param next the option that comes closest
   */
  record Clear(int best, int next) implements Lead {}

  /**
   * Not clearly ahead.
   *
   * @param best the option with the highest value, of several the first; missing scores count
   *     lowest
   * @param next the option that comes closest, or may come out first
   */
  record Unclear(int best, int next) implements Lead {}

  /**
   * Returns the lead among options.
   *
   * @param options the scores of each, in the order of the weights, without excluded options
   */
  static Lead among(Weights weights, List<List<Optional<Score>>> options) {
    int sum = weights.sum();
    long[] low = sums(weights, options, Score.LOWEST);
    long[] high = sums(weights, options, Score.HIGHEST);
    if (options.size() < 2 || sum == 0) {
      return new NothingToCompare();
    }
    int best = highest(low, -1);
    int next = highest(high, best);
    boolean clear = 10 * (low[best] - high[next]) >= (long) CLEAR_TENTHS * sum;
    return clear ? new Clear(best, next) : new Unclear(best, next);
  }

  private static long[] sums(Weights weights, List<List<Optional<Score>>> options, int missing) {
    return options.stream().mapToLong(scores -> WeightedSum.of(weights, scores, missing)).toArray();
  }

  /** The first of the highest, without one of them. */
  private static int highest(long[] sums, int without) {
    return IntStream.range(0, sums.length)
        .filter(i -> i != without)
        .reduce((a, b) -> sums[b] > sums[a] ? b : a)
        .orElseThrow();
  }
}
