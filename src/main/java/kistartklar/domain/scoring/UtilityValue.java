package kistartklar.domain.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** The mean of an option's scores, each counted with the weight of its criterion. */
public sealed interface UtilityValue {

  /** There is no mean: the weights sum to 0. */
  record Undefined() implements UtilityValue {}

  /** All scores that count are there. */
  record Exact(BigDecimal value) implements UtilityValue {}

  /** Scores are missing; the ends are reached if all of them turn out lowest or highest. */
  record Provisional(BigDecimal low, BigDecimal high) implements UtilityValue {}

  /**
   * Returns the utility value. A missing score whose criterion has no weight makes no difference.
   *
   * @throws IllegalArgumentException unless there is one place for a score per weight
   */
  static UtilityValue of(Weights weights, List<Optional<Score>> scores) {
    int sum = weights.sum();
    long low = WeightedSum.of(weights, scores, Score.LOWEST);
    long high = WeightedSum.of(weights, scores, Score.HIGHEST);
    if (sum == 0) {
      return new Undefined();
    }
    return low == high
        ? new Exact(quotient(low, sum))
        : new Provisional(quotient(low, sum), quotient(high, sum));
  }

  private static BigDecimal quotient(long sum, int weights) {
    return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(weights), MathContext.DECIMAL128);
  }
}
