package kistartklar.domain.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import kistartklar.domain.guide.QuestionId;

/**
 * What the firm agreed to do.
 *
 * @param measures owner, date, status and remark by question; one that says nothing is not kept
 * @param ownMeasures the firm's own measures in the firm's order, each id once
 */
public record Plan(SortedMap<QuestionId, MeasureState> measures, List<OwnMeasure> ownMeasures) {

  /** Nothing agreed yet. */
  public static final Plan NONE = new Plan(new TreeMap<>(), List.of());

  public Plan {
    measures = Entries.without(measures, MeasureState.NONE);
    ownMeasures = List.copyOf(ownMeasures);
    Entries.requireDifferent(ownMeasures.stream().map(OwnMeasure::id).toList());
  }

  /** Returns what was agreed for the question's measure; {@link MeasureState#NONE} if nothing. */
  public MeasureState measure(QuestionId question) {
    return measures.getOrDefault(question, MeasureState.NONE);
  }

  /** Returns the firm's own measure of that id; empty if it is not there. */
  public Optional<OwnMeasure> ownMeasure(UUID measure) {
    return ownMeasures.stream().filter(own -> own.id().equals(measure)).findFirst();
  }

  /** Returns the plan with what was agreed for one measure of the guide replaced. */
  public Plan withMeasure(QuestionId question, MeasureState state) {
    return withMeasures(Entries.with(measures, question, state));
  }

  /** Returns the plan with what was agreed for all measures of the guide replaced. */
  public Plan withMeasures(SortedMap<QuestionId, MeasureState> newMeasures) {
    return new Plan(newMeasures, ownMeasures);
  }

  /** Returns the plan with a measure in place of the one with its id, or else as the last one. */
  public Plan withOwnMeasure(OwnMeasure measure) {
    List<OwnMeasure> changed = new ArrayList<>(ownMeasures);
    changed.replaceAll(own -> own.id().equals(measure.id()) ? measure : own);
    if (ownMeasure(measure.id()).isEmpty()) {
      changed.add(measure);
    }
    return withOwnMeasures(changed);
  }

  /** Returns the plan without the firm's own measure of that id. */
  public Plan withoutOwnMeasure(UUID measure) {
    return withOwnMeasures(ownMeasures.stream().filter(own -> !own.id().equals(measure)).toList());
  }

  /**
   * Returns the plan with a measure of the firm's own in the place of another one, which moves on
   * together with those between. The plan stays as it is unless both are there.
   */
  public Plan withOwnMeasureAt(UUID measure, UUID place) {
    List<UUID> order = ownMeasures.stream().map(OwnMeasure::id).toList();
    int from = order.indexOf(measure);
    int to = order.indexOf(place);
    if (from < 0 || to < 0) {
      return this;
    }
    List<OwnMeasure> changed = new ArrayList<>(ownMeasures);
    changed.add(to, changed.remove(from));
    return withOwnMeasures(changed);
  }

  /** Returns the plan with all of the firm's own measures replaced. */
  public Plan withOwnMeasures(List<OwnMeasure> newMeasures) {
    return new Plan(measures, newMeasures);
  }
}
