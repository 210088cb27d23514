package kistartklar.domain.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.guide.Band;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.Tally;

/**
 * What there is to know of a firm at a glance.
 *
 * @param firm its name without blanks around it; empty when not given
 * @param assessedOn day of the assessment, if given
 * @param tally how the 29 questions were answered
 * @param openMeasures measures that are due and not done
 * @param overdueMeasures those of them whose date has passed
 */
public record Summary(
    String firm,
    Optional<LocalDate> assessedOn,
    Tally tally,
    int openMeasures,
    int overdueMeasures) {

  /**
   * The summary of an assessment. As in the plan, a measure of the guide is due while its question
   * is answered Nein and concerns the firm, or is open although something was agreed about it or a
   * worksheet is linked to it; what was agreed for a question that is Ja by now counts no more. The
   * firm's own measures always count.
   *
   * @param today a measure due today is not overdue yet
   */
  public static Summary of(Assessment assessment, LocalDate today) {
    List<MeasureState> open =
        measures(assessment).filter(measure -> measure.status() != Status.DONE).toList();
    long overdue =
        open.stream().filter(measure -> measure.due().filter(today::isAfter).isPresent()).count();
    return new Summary(
        assessment.company().name().strip(),
        assessment.company().assessedOn(),
        Tally.of(assessment, QuestionId.all()),
        open.size(),
        Math.toIntExact(overdue));
  }

  private static Stream<MeasureState> measures(Assessment assessment) {
    Set<String> linked = assessment.worksheets().measures();
    Stream<MeasureState> ofQuestions =
        QuestionId.all().stream()
            .filter(question -> isDue(assessment, question, linked))
            .map(assessment::measure);
    return Stream.concat(ofQuestions, assessment.ownMeasures().stream().map(OwnMeasure::state));
  }

  private static boolean isDue(Assessment assessment, QuestionId question, Set<String> linked) {
    return assessment
        .answer(question)
        .map(answer -> answer == Answer.NO && !assessment.response(question).isNotApplicable())
        .orElseGet(
            () -> assessment.measures().containsKey(question) || linked.contains(question.key()));
  }

  /** The count of Ja. */
  public int score() {
    return tally.yes();
  }

  /** The band of the score as it stands; empty while no question is answered. */
  public Optional<Band> band() {
    return tally.answered() == 0 ? Optional.empty() : Optional.of(Band.of(score()));
  }

  /** Whether questions are open, so that the score may still rise. */
  public boolean provisional() {
    return tally.open() > 0;
  }
}
