package kistartklar.domain.scoring;

/**
 * A judgement in points.
 *
 * @param points from {@value #LOWEST} to {@value #HIGHEST}
 */
public record Score(int points) implements Comparable<Score> {

  public static final int LOWEST = 1;
  public static final int HIGHEST = 5;

  public Score {
    if (points < LOWEST || points > HIGHEST) {
      throw new IllegalArgumentException("no score: " + points);
    }
  }

  /** The same distance from the other end: 5 becomes 1. */
  public Score reversed() {
    return new Score(LOWEST + HIGHEST - points);
  }

  @Override
  public int compareTo(Score other) {
    return Integer.compare(points, other.points);
  }
}
