package kistartklar.domain.readiness;

import java.util.List;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Band;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;

/** What separates a firm from the next band. */
public sealed interface WayUp {

  /** The firm is in the highest band; nothing is missing. */
  record Top() implements WayUp {}

  /**
   * A higher band exists.
   *
   * @param next the next band
   * @param missing how many more Ja are needed, at least 1
   * @param measures the measures, in order, that would bring them; fewer than {@code missing} if
   *     not enough questions were answered Nein
   * @param neededFromOpen how many open questions must turn out Ja besides
   * @param outOfReach how many Ja are missing even then, because questions answered Nein do not
   *     concern the firm; 0 if the band can be reached
   */
  record Step(Band next, int missing, List<QuestionId> measures, int neededFromOpen, int outOfReach)
      implements WayUp {

    public Step {
      measures = List.copyOf(measures);
    }
  }

  /** The way from the score of an assessment. */
  static WayUp of(Guide guide, Assessment assessment) {
    Readiness readiness = Readiness.of(guide, assessment);
    Band band = Band.of(readiness.score());
    if (band == Band.VERY_WELL_PREPARED) {
      return new Top();
    }
    Band next = Band.of(band.max() + 1);
    int missing = next.min() - readiness.score();
    List<QuestionId> measures = MeasureOrder.of(assessment).all();
    List<QuestionId> needed = measures.subList(0, Math.min(missing, measures.size()));
    int rest = missing - needed.size();
    int fromOpen = Math.min(rest, readiness.total().open());
    return new Step(next, missing, needed, fromOpen, rest - fromOpen);
  }
}
