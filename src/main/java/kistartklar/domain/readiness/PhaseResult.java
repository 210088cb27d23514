package kistartklar.domain.readiness;

import java.util.List;
import java.util.Optional;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Phase;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.QuestionId;

/**
 * The answers within one phase. Phases have between one and eight questions, so counts are given
 * and never percentages.
 *
 * @param cells one per question, in the guide's order
 */
public record PhaseResult(Phase phase, List<Cell> cells, Tally tally) {

  /** One question and its answer, empty while open. */
  public record Cell(QuestionId question, Optional<Answer> answer) {}

  public PhaseResult {
    cells = List.copyOf(cells);
  }

  /** The result of a phase. */
  public static PhaseResult of(Phase phase, Assessment assessment) {
    List<QuestionId> questions = phase.questions().stream().map(Question::id).toList();
    return new PhaseResult(
        phase,
        questions.stream().map(id -> new Cell(id, assessment.answer(id))).toList(),
        Tally.of(assessment, questions));
  }

  /** How far the phase is answered. */
  public Progress progress() {
    return Progress.of(tally);
  }
}
