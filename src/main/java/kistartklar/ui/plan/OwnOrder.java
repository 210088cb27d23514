package kistartklar.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.plan.PlanKey;
import kistartklar.domain.plan.PlanQuery;
import kistartklar.domain.plan.PlanQuery.Sort;
import kistartklar.ui.shared.AssessmentModel;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.Place.OfMeasure.Field;

/**
 * The firm's own measures among those that are shown: which of them stand together, and so can
 * change places. Measures that are hidden or stand in other groups are passed over.
 */
final class OwnOrder {

  /**
   * Where a measure stands among those that it can change places with.
   *
   * @param number from 1; 0 if it can change places with none
   * @param count how many there are
   */
  record Position(int number, int count) {

    static final Position NONE = new Position(0, 0);

    boolean isFirst() {
      return number <= 1;
    }

    boolean isLast() {
      return number == count;
    }
  }

  private final List<List<UUID>> groups = new ArrayList<>();

  /** The measures as they are shown; none can be moved unless the plan's own order is shown. */
  OwnOrder(PlanQuery query, List<List<PlanKey>> arranged) {
    if (query.sort() == Sort.ORDER) {
      arranged.forEach(group -> groups.add(own(group)));
    }
  }

  private static List<UUID> own(List<PlanKey> group) {
    return group.stream()
        .filter(PlanKey.OfOwn.class::isInstance)
        .map(key -> ((PlanKey.OfOwn) key).id())
        .toList();
  }

  Position of(PlanKey key) {
    if (key instanceof PlanKey.OfOwn(UUID id)) {
      for (List<UUID> group : groups) {
        if (group.size() > 1 && group.contains(id)) {
          return new Position(group.indexOf(id) + 1, group.size());
        }
      }
    }
    return Position.NONE;
  }

  /**
   * Lets a measure change places in one undoable step.
   *
   * @param by -1 for the one before, 1 for the one after; nothing happens where there is none
   */
  void move(AssessmentModel model, UUID id, int by) {
    for (List<UUID> group : groups) {
      int to = group.indexOf(id) + by;
      if (group.contains(id) && to >= 0 && to < group.size()) {
        moveTo(model, id, group.get(to));
      }
    }
  }

  /** Puts a measure where another one of its group is, in one undoable step. */
  void moveTo(AssessmentModel model, UUID id, UUID place) {
    if (!id.equals(place)
        && groups.stream().anyMatch(group -> group.contains(id) && group.contains(place))) {
      model.edit(
          new Place.OfMeasure(new PlanKey.OfOwn(id), Field.TITLE),
          assessment -> assessment.withOwnMeasureAt(id, place));
    }
  }

  /** The order that the document has. */
  static List<UUID> in(Assessment assessment) {
    return assessment.ownMeasures().stream().map(own -> own.id()).toList();
  }
}
