package kistartklar.domain.priority;

import java.util.Comparator;
import java.util.Optional;
import kistartklar.domain.scoring.Score;

/**
 * What was judged of one use case.
 *
 * @param effort 5 is much
 * @param risk 5 is much
 */
public record Rating(Score benefit, Score data, Score effort, Score risk) {

  /** The least benefit, and the least feasibility, that count as high. */
  private static final int HIGH = 3;

  /** From what deserves to be first to what deserves to be last. */
  static final Comparator<Rating> FIRST_TO_LAST =
      Comparator.comparingInt(Rating::valueThirds).thenComparing(Rating::benefit).reversed();

  /** Returns the rating; empty while a score is missing. */
  public static Optional<Rating> of(
      Optional<Score> benefit, Optional<Score> data, Optional<Score> effort, Optional<Score> risk) {
    return benefit.isPresent() && data.isPresent() && effort.isPresent() && risk.isPresent()
        ? Optional.of(new Rating(benefit.get(), data.get(), effort.get(), risk.get()))
        : Optional.empty();
  }

  /** Three times the feasibility: 3 to 15. */
  public int feasibilityThirds() {
    return data.points() + effort.reversed().points() + risk.reversed().points();
  }

  /** Three times benefit times feasibility: 3 to 75. */
  public int valueThirds() {
    return benefit.points() * feasibilityThirds();
  }

  public Quadrant quadrant() {
    boolean feasible = feasibilityThirds() >= 3 * HIGH;
    if (benefit.points() >= HIGH) {
      return feasible ? Quadrant.FIRST : Quadrant.PREPARE;
    }
    return feasible ? Quadrant.ASIDE : Quadrant.POSTPONE;
  }
}
