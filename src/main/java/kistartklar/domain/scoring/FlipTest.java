package kistartklar.domain.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** How far one weight would have to move for two options to change places. */
public sealed interface FlipTest {

  /** The weights sum to 0, or a score that counts is missing. */
  record Undecidable() implements FlipTest {}

  /** Both are equal already. */
  record Tied() implements FlipTest {}

  /** No move of a single weight makes them equal. */
  record Stable() implements FlipTest {}

  /**
   * The smallest move that makes both equal; any further one turns the order.
   *
   * @param criterion whose weight moves, while the others keep their ratio; of several the first
   * @param shift of the weight in points, where all weights sum to 100
   */
  record Flips(int criterion, BigDecimal shift) implements FlipTest {}

  /**
   * Moving x of 100 points of weight onto criterion j makes both equal at x = −D ÷ (d − R), where d
   * is the difference of the scores at j, D the difference of the weighted sums, and R the mean
   * difference at the other criteria. Multiplied by the sum S of the weights as they stand, all of
   * it is whole: x = −100·D·(S − g) ÷ (S·(d·S − D)). The divisor is 0 where no move changes
   * anything, also at a criterion that has all the weight.
   */
  static FlipTest of(Weights weights, List<Optional<Score>> one, List<Optional<Score>> other) {
    long sum = weights.sum();
    if (sum == 0 || isMissing(weights, one) || isMissing(weights, other)) {
      return new Undecidable();
    }
    long lead =
        WeightedSum.of(weights, one, Score.LOWEST) - WeightedSum.of(weights, other, Score.LOWEST);
    if (lead == 0) {
      return new Tied();
    }
    int smallest = -1;
    long numerator = 0;
    long denominator = 1;
    for (int j = 0; j < weights.size(); j++) {
      if (one.get(j).isEmpty() || other.get(j).isEmpty()) {
        continue;
      }
      long weight = weights.of(j);
      long n = -100 * lead * (sum - weight);
      long d = sum * (difference(one, other, j) * sum - lead);
      boolean moves = d != 0 && isWithin(n, d, weight, sum);
      if (moves && (smallest < 0 || Math.abs(n * denominator) < Math.abs(numerator * d))) {
        smallest = j;
        numerator = n;
        denominator = d;
      }
    }
    return smallest < 0
        ? new Stable()
        : new Flips(
            smallest,
            BigDecimal.valueOf(numerator)
                .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL128));
  }

  private static boolean isMissing(Weights weights, List<Optional<Score>> scores) {
    return WeightedSum.of(weights, scores, Score.LOWEST)
        != WeightedSum.of(weights, scores, Score.HIGHEST);
  }

  private static long difference(List<Optional<Score>> one, List<Optional<Score>> other, int j) {
    return one.get(j).orElseThrow().points() - other.get(j).orElseThrow().points();
  }

  /** Whether the weight stays between 0 and 100 of 100: −100·g ÷ S ≤ n ÷ d ≤ 100·(S − g) ÷ S. */
  private static boolean isWithin(long n, long d, long weight, long sum) {
    long sign = Long.signum(d);
    long size = Math.abs(d);
    return sign * n * sum >= -100 * weight * size && sign * n * sum <= 100 * (sum - weight) * size;
  }
}
