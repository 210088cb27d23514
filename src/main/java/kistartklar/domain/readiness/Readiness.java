package kistartklar.domain.readiness;

import java.util.List;
import java.util.Optional;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Band;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;

/**
 * How ready the firm is. The score is the guide's: the number of questions answered Ja, 0 to 29; an
 * open question counts as no Ja. Preparation and operation are shown beside it because a firm that
 * prepared everything and has not started yet has 19.
 *
 * @param total all 29 questions
 * @param preparation questions 1 to 19
 * @param operation questions 20 to 29, from the start of the pilot on
 * @param phases the nine phases in order
 */
public record Readiness(Tally total, Tally preparation, Tally operation, List<PhaseResult> phases) {

  /** The last question about preparation; the next one asks whether the pilot has started. */
  public static final int LAST_OF_PREPARATION = 19;

  public Readiness {
    phases = List.copyOf(phases);
  }

  /** The readiness that an assessment shows. */
  public static Readiness of(Guide guide, Assessment assessment) {
    List<QuestionId> all = QuestionId.all();
    return new Readiness(
        Tally.of(assessment, all),
        Tally.of(assessment, all.subList(0, LAST_OF_PREPARATION)),
        Tally.of(assessment, all.subList(LAST_OF_PREPARATION, all.size())),
        guide.phases().stream().map(phase -> PhaseResult.of(phase, assessment)).toList());
  }

  /** The count of Ja. */
  public int score() {
    return total.yes();
  }

  /** The band of the score as it stands; empty while no question is answered. */
  public Optional<Band> band() {
    return total.answered() == 0 ? Optional.empty() : Optional.of(Band.of(score()));
  }

  /** Whether questions are open, so that the score may still rise. */
  public boolean provisional() {
    return total.open() > 0;
  }

  /**
   * The score if every open question turned out Ja; the lowest possible one is the score itself.
   */
  public int highestPossible() {
    return total.yes() + total.open();
  }

  /** The band of {@link #highestPossible()}. */
  public Band highestPossibleBand() {
    return Band.of(highestPossible());
  }
}
