package kistartklar.domain.scoring;

import java.util.List;
import java.util.Optional;

/** The sum of weight times score. */
final class WeightedSum {

  private WeightedSum() {}

  static long of(Weights weights, List<Optional<Score>> scores, int pointsIfMissing) {
    if (weights.size() != scores.size()) {
      throw new IllegalArgumentException(scores.size() + " scores for " + weights.size());
    }
    long sum = 0;
    for (int i = 0; i < weights.size(); i++) {
      sum += (long) weights.of(i) * scores.get(i).map(Score::points).orElse(pointsIfMissing);
    }
    return sum;
  }
}
