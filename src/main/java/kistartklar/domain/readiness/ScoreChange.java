package kistartklar.domain.readiness;

import java.util.Optional;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Predecessor;
import kistartklar.domain.guide.Guide;

/**
 * How the score changed since the last assessment.
 *
 * @param from what it is compared with
 * @param before the score of that time
 */
public record ScoreChange(Predecessor from, int before, int after) {

  /** The change; empty without an earlier assessment, and while questions are open. */
  public static Optional<ScoreChange> of(Guide guide, Assessment assessment) {
    Readiness readiness = Readiness.of(guide, assessment);
    if (readiness.provisional()) {
      return Optional.empty();
    }
    return assessment.predecessors().stream()
        .reduce((earlier, later) -> later)
        .map(last -> new ScoreChange(last, score(last), readiness.score()));
  }

  private static int score(Predecessor earlier) {
    return (int) earlier.answers().values().stream().filter(answer -> answer == Answer.YES).count();
  }

  /** How many more Ja there are; negative if there are fewer. */
  public int gain() {
    return after - before;
  }
}
