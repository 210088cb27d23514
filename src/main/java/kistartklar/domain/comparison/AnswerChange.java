package kistartklar.domain.comparison;

import java.util.List;
import java.util.Optional;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;

/**
 * A question that was answered differently later.
 *
 * @param before empty if it was open
 * @param after empty if it is open
 */
public record AnswerChange(QuestionId question, Optional<Answer> before, Optional<Answer> after) {

  /** What a change does to the score. */
  public enum Direction {
    /** Ja now and not before. */
    GAINED,
    /** Ja before and not any more. */
    LOST,
    /** Between Nein and open: the score stays. */
    NEUTRAL
  }

  /** The changes from one assessment to another, in the guide's order. */
  static List<AnswerChange> between(Assessment before, Assessment after) {
    return QuestionId.all().stream()
        .map(id -> new AnswerChange(id, before.answer(id), after.answer(id)))
        .filter(change -> !change.before.equals(change.after))
        .toList();
  }

  public Direction direction() {
    Optional<Answer> yes = Optional.of(Answer.YES);
    if (after.equals(yes)) {
      return Direction.GAINED;
    }
    return before.equals(yes) ? Direction.LOST : Direction.NEUTRAL;
  }
}
