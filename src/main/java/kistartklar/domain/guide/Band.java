package kistartklar.domain.guide;

import java.util.List;

/**
 * The four bands (Stufen) of the guide's evaluation: how many questions answered Ja mean what.
 * Ranges are the guide's; together they cover 0 to 29 without gap or overlap.
 */
public enum Band {
  FOUNDATIONS_FIRST(0, 4),
  STEPS_AHEAD(5, 14),
  WELL_PREPARED(15, 24),
  VERY_WELL_PREPARED(25, QuestionId.COUNT);

  private static final List<Band> ASCENDING = List.of(values());

  private final int min;
  private final int max;

  Band(int min, int max) {
    this.min = min;
    this.max = max;
  }

  /** The band of a count of Ja. */
  public static Band of(int yes) {
    for (Band band : ASCENDING) {
      if (band.min <= yes && yes <= band.max) {
        return band;
      }
    }
    throw new IllegalArgumentException("no band for " + yes);
  }

  /** Smallest count of Ja in this band. */
  public int min() {
    return min;
  }

  /** Largest count of Ja in this band. */
  public int max() {
    return max;
  }
}
