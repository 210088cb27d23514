package kistartklar.domain.guide;

import java.util.Comparator;
import java.util.Optional;

/**
 * Names a hint by its pair of questions, so that it keeps its name when the guide's sentence about
 * it is reworded.
 *
 * @param ifYes the question answered Ja
 * @param unlessYes the question that a Ja to the first one usually presupposes
 */
public record HintId(QuestionId ifYes, QuestionId unlessYes) implements Comparable<HintId> {

  private static final Comparator<HintId> ORDER =
      Comparator.comparing(HintId::ifYes).thenComparing(HintId::unlessYes);

  public HintId {
    if (ifYes.equals(unlessYes)) {
      throw new IllegalArgumentException("a question cannot contradict itself: " + ifYes.key());
    }
  }

  /** Reads the form used in documents, such as {@code q08-q13}; anything else is empty. */
  public static Optional<HintId> parse(String key) {
    String[] questions = key.split("-", -1);
    if (questions.length != 2 || questions[0].equals(questions[1])) {
      return Optional.empty();
    }
    return QuestionId.parse(questions[0])
        .flatMap(yes -> QuestionId.parse(questions[1]).map(unless -> new HintId(yes, unless)));
  }

  /** The form used in documents, such as {@code q08-q13}. */
  public String key() {
    return ifYes.key() + "-" + unlessYes.key();
  }

  @Override
  public int compareTo(HintId other) {
    return ORDER.compare(this, other);
  }
}
