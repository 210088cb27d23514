package kistartklar.ui.question;

import java.util.Optional;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.Readiness;
import kistartklar.domain.readiness.Tally;
import kistartklar.ui.shared.StepContext;

/** Answers and what they come to, for those who hear instead of see. */
public record AnswerWords(StepContext context) {

  /** How a question stands. */
  public String state(Optional<Answer> answer) {
    String key =
        answer
            .map(said -> said == Answer.YES ? "question.state.yes" : "question.state.no")
            .orElse("question.state.open");
    return context.text(key);
  }

  /** How a question stands after a change, and where that leaves the whole. */
  public String changed(QuestionId question) {
    var assessment = context.model().assessment();
    Tally tally = Readiness.of(context.guide(), assessment).total();
    return context.text(
        "question.changed",
        state(assessment.answer(question)),
        tally.yes(),
        QuestionId.COUNT,
        tally.open());
  }
}
