package kistartklar.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;

/** Assessments and plans for tests. */
final class Plans {

  static final Guide GUIDE = GuideReader.read();
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  static final Assessment EMPTY = Assessment.empty(new UUID(0, 1));

  private Plans() {}

  static QuestionId q(int number) {
    return new QuestionId(number);
  }

  static PlanKey key(int question) {
    return new PlanKey.OfQuestion(q(question));
  }

  /** These questions answered Nein, all others open. */
  static Assessment no(int... questions) {
    Assessment assessment = EMPTY;
    for (int question : questions) {
      assessment = assessment.withAnswer(q(question), Optional.of(Answer.NO));
    }
    return assessment;
  }

  static Assessment all(Answer answer) {
    Assessment assessment = EMPTY;
    for (QuestionId question : QuestionId.all()) {
      assessment = assessment.withAnswer(question, Optional.of(answer));
    }
    return assessment;
  }

  static MeasureState state(String owner, String due, Status status) {
    return new MeasureState(
        owner, Optional.of(due).filter(day -> !day.isEmpty()).map(LocalDate::parse), status);
  }

  static OwnMeasure own(int id, String title) {
    return OwnMeasure.empty(new UUID(7, id)).withTitle(title);
  }

  static ActionPlan plan(Assessment assessment) {
    return ActionPlan.of(GUIDE, assessment);
  }

  static List<PlanKey> keys(List<PlanItem> items) {
    return items.stream().map(PlanItem::key).toList();
  }
}
