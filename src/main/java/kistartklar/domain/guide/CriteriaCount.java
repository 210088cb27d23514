package kistartklar.domain.guide;

import java.util.Map;

/**
 * How many criteria a question has. Documents name criteria by their position, so the numbers are
 * part of their format; the guide must have as many.
 */
public final class CriteriaCount {

  private static final int USUAL = 2;
  private static final Map<QuestionId, Integer> OTHERS =
      Map.of(new QuestionId(24), 3, new QuestionId(28), 3);

  private CriteriaCount() {}

  /** Returns the number of criteria of the question. */
  public static int of(QuestionId question) {
    return OTHERS.getOrDefault(question, USUAL);
  }
}
