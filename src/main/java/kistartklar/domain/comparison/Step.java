package kistartklar.domain.comparison;

import java.util.List;
import kistartklar.domain.comparison.AnswerChange.Direction;

/**
 * What happened from one state to a later one.
 *
 * @param changes in the guide's order
 * @param criteria in the guide's order
 * @param phases all nine, in order
 * @param measures in the guide's order
 * @param ownMeasures in the order in which they were called done
 */
public record Step(
    State from,
    State to,
    List<AnswerChange> changes,
    List<CriteriaChange> criteria,
    List<PhaseChange> phases,
    List<DoneMeasure> measures,
    List<DoneOwnMeasure> ownMeasures) {

  public Step {
    changes = List.copyOf(changes);
    criteria = List.copyOf(criteria);
    phases = List.copyOf(phases);
    measures = List.copyOf(measures);
    ownMeasures = List.copyOf(ownMeasures);
  }

  /** The changes in one direction. */
  public List<AnswerChange> changes(Direction direction) {
    return changes.stream().filter(change -> change.direction() == direction).toList();
  }

  /** How much the score rose; negative if it fell. */
  public int gain() {
    return changes(Direction.GAINED).size() - changes(Direction.LOST).size();
  }
}
