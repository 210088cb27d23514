package kistartklar.domain.guide;

/**
 * Rough effort of a measure in person-days. It is our own estimate (Richtwert), not a fact of the
 * guide. Kept in half days so that sums stay exact.
 *
 * @param minHalfDays lower end, at least 1
 * @param maxHalfDays upper end, at least {@code minHalfDays}
 */
public record Effort(int minHalfDays, int maxHalfDays) {

  public Effort {
    if (minHalfDays < 1 || maxHalfDays < minHalfDays) {
      throw new IllegalArgumentException("effort " + minHalfDays + ".." + maxHalfDays);
    }
  }

  /** Both ends added. */
  public Effort plus(Effort other) {
    return new Effort(minHalfDays + other.minHalfDays, maxHalfDays + other.maxHalfDays);
  }
}
