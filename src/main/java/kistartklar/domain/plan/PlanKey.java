package kistartklar.domain.plan;

import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.guide.QuestionId;

/** Names a measure, so that it is found again after any change. */
public sealed interface PlanKey {

  /** What was agreed for the measure; nothing if it does not exist. */
  MeasureState state(Assessment assessment);

  /** How worksheets refer to it: by the key of its question, or by its id. */
  String reference();

  /** With something else agreed; unchanged if the measure does not exist. */
  Assessment withState(Assessment assessment, MeasureState state);

  /** The guide's measure for a question. */
  record OfQuestion(QuestionId question) implements PlanKey {
    @Override
    public String reference() {
      return question.key();
    }

    @Override
    public MeasureState state(Assessment assessment) {
      return assessment.measure(question);
    }

    @Override
    public Assessment withState(Assessment assessment, MeasureState state) {
      return assessment.withMeasure(question, state);
    }
  }

  /** A measure of the firm's own. */
  record OfOwn(UUID id) implements PlanKey {
    @Override
    public String reference() {
      return id.toString();
    }

    @Override
    public MeasureState state(Assessment assessment) {
      return assessment.ownMeasure(id).map(OwnMeasure::state).orElse(MeasureState.NONE);
    }

    @Override
    public Assessment withState(Assessment assessment, MeasureState state) {
      return assessment
          .ownMeasure(id)
          .map(own -> assessment.withOwnMeasure(own.withState(state)))
          .orElse(assessment);
    }
  }
}
