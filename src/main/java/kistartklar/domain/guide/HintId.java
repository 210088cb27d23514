package kistartklar.domain.guide;

import java.util.Comparator;
import java.util.Optional;

/**
 * Names a hint by its pair, so that it keeps its name when the guide's sentence about it is
 * reworded.
 *
 * @param ifYes what the hint begins with
 * @param unlessYes the question that this usually presupposes
 */
public record HintId(HintCause ifYes, QuestionId unlessYes) implements Comparable<HintId> {

  /** Questions in the guide's order come first, what the firm says about itself last. */
  private static final Comparator<HintId> ORDER =
      Comparator.comparing((HintId hint) ->
              hint.ifYes.answered().map(QuestionId::number).orElse(QuestionId.COUNT + 1))
          .thenComparing(HintId::unlessYes);

  public HintId {
    if (ifYes.answered().equals(Optional.of(unlessYes))) {
      throw new IllegalArgumentException("a question cannot contradict itself: " + ifYes.key());
    }
  }

  /** The name of a hint that begins with a question answered Ja. */
  public HintId(QuestionId ifYes, QuestionId unlessYes) {
    this(new HintCause.Answered(ifYes), unlessYes);
  }

  /** Reads the form used in documents, such as {@code q08-q13}; anything else is empty. */
  public static Optional<HintId> parse(String key) {
    String[] parts = key.split("-", -1);
    if (parts.length != 2 || parts[0].equals(parts[1])) {
      return Optional.empty();
    }
    return HintCause.parse(parts[0])
        .flatMap(cause -> QuestionId.parse(parts[1]).map(unless -> new HintId(cause, unless)));
  }

  /** The form used in documents, such as {@code q08-q13}. */
  public String key() {
    return ifYes.key() + "-" + unlessYes.key();
  }

  /** The question at which the hint stands: the one answered Ja, or else the one presupposed. */
  public QuestionId place() {
    return ifYes.answered().orElse(unlessYes);
  }

  @Override
  public int compareTo(HintId other) {
    return ORDER.compare(this, other);
  }
}
