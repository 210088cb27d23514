package kistartklar.domain.readiness;

import java.util.List;
import java.util.Optional;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.HintCause;
import kistartklar.domain.guide.HintRule;
import kistartklar.domain.guide.QuestionId;

/**
 * A plausibility hint: a question answered Ja, or AI in use, although another question, which this
 * usually presupposes, is not Ja. While that question comes later in the guide and is open, it is
 * not missed yet: nobody has seen it. A hint never blocks anything.
 */
public record Hint(HintRule rule) {

  /** The hints that an assessment raises, in the guide's order. */
  public static List<Hint> of(Guide guide, Assessment assessment) {
    return guide.hintRules().stream()
        .filter(rule -> raisedBy(assessment, rule))
        .map(Hint::new)
        .toList();
  }

  /** The hints raised that nobody has found to be right yet, in the guide's order. */
  public static List<Hint> unsettled(Guide guide, Assessment assessment) {
    return of(guide, assessment).stream().filter(hint -> !hint.isConfirmed(assessment)).toList();
  }

  /** The hints raised that were looked at and found to be right, in the guide's order. */
  public static List<Hint> confirmed(Guide guide, Assessment assessment) {
    return of(guide, assessment).stream().filter(hint -> hint.isConfirmed(assessment)).toList();
  }

  private boolean isConfirmed(Assessment assessment) {
    return assessment.confirmedHints().containsKey(rule.id());
  }

  private static boolean raisedBy(Assessment assessment, HintRule rule) {
    Optional<Answer> presupposed = assessment.answer(rule.unlessYes());
    return cause(assessment, rule).equals(Optional.of(Answer.YES))
        && (rule.pointsForward()
            ? presupposed.equals(Optional.of(Answer.NO))
            : !presupposed.equals(Optional.of(Answer.YES)));
  }

  private static Optional<Answer> cause(Assessment assessment, HintRule rule) {
    return switch (rule.ifYes()) {
      case HintCause.Answered(QuestionId question) -> assessment.answer(question);
      case HintCause.SaidInUse() -> assessment.company().aiInUse();
    };
  }

  /** The question at which the hint is shown. */
  public QuestionId question() {
    return rule.id().place();
  }
}
