package kistartklar.domain.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.QuestionId;

/**
 * What one firm entered: the content of a document without its file's bookkeeping (revision and
 * times belong to the store). Equal assessments say the same; an entry that says nothing is not
 * kept. New ones are made from {@link #empty} by the methods that begin with "with".
 *
 * @param id identity of the document, kept over all its saves
 * @param origin the document this one was copied from, if any
 * @param responses answers, notes and views by question
 * @param measures agreed owner, date, status and remark by question
 * @param ownMeasures the firm's own measures in the firm's order, each id once
 * @param confirmedHints hints that were looked at and found to be right, each with the remark made
 *     about it (empty when there is none)
 * @param predecessors earlier assessments of the firm, oldest first, each id once
 */
public record Assessment(
    UUID id,
    Optional<UUID> origin,
    Company company,
    SortedMap<QuestionId, Response> responses,
    SortedMap<QuestionId, MeasureState> measures,
    List<OwnMeasure> ownMeasures,
    SortedMap<HintId, String> confirmedHints,
    List<Predecessor> predecessors) {

  public Assessment {
    responses = without(responses, Response.NONE);
    measures = without(measures, MeasureState.NONE);
    ownMeasures = List.copyOf(ownMeasures);
    requireDifferent(ownMeasures.stream().map(OwnMeasure::id).toList());
    confirmedHints = Collections.unmodifiableSortedMap(new TreeMap<>(confirmedHints));
    predecessors = List.copyOf(predecessors);
    requireDifferent(predecessors.stream().map(Predecessor::id).toList());
  }

  private static <V> SortedMap<QuestionId, V> without(Map<QuestionId, V> entries, V nothing) {
    TreeMap<QuestionId, V> kept = new TreeMap<>(entries);
    kept.values().removeIf(nothing::equals);
    return Collections.unmodifiableSortedMap(kept);
  }

  private static void requireDifferent(Collection<UUID> ids) {
    Set<UUID> seen = new HashSet<>();
    for (UUID id : ids) {
      if (!seen.add(id)) {
        throw new IllegalArgumentException("id twice: " + id);
      }
    }
  }

  /** An assessment in which nothing was entered yet. */
  public static Assessment empty(UUID id) {
    return new Assessment(
        id,
        Optional.empty(),
        Company.UNKNOWN,
        new TreeMap<>(),
        new TreeMap<>(),
        List.of(),
        new TreeMap<>(),
        List.of());
  }

  /** What was said about the question; {@link Response#NONE} if nothing was. */
  public Response response(QuestionId question) {
    return responses.getOrDefault(question, Response.NONE);
  }

  /** The answer to the question; empty while it is open. */
  public Optional<Answer> answer(QuestionId question) {
    return response(question).answer();
  }

  /** What was agreed for the question's measure; {@link MeasureState#NONE} if nothing was. */
  public MeasureState measure(QuestionId question) {
    return measures.getOrDefault(question, MeasureState.NONE);
  }

  /** The firm's own measure of that id, if it is still there. */
  public Optional<OwnMeasure> ownMeasure(UUID measure) {
    return ownMeasures.stream().filter(own -> own.id().equals(measure)).findFirst();
  }

  /** The latest of the earlier assessments, the one to compare with first. */
  public Optional<Predecessor> predecessor() {
    return predecessors.isEmpty() ? Optional.empty() : Optional.of(predecessors.getLast());
  }

  public Assessment withCompany(Company newCompany) {
    return new Assessment(
        id, origin, newCompany, responses, measures, ownMeasures, confirmedHints, predecessors);
  }

  /** With another answer to one question; empty reopens it. Note and views stay. */
  public Assessment withAnswer(QuestionId question, Optional<Answer> answer) {
    return withResponse(question, response(question).withAnswer(answer));
  }

  /** With another note to one question. Answer and views stay. */
  public Assessment withNote(QuestionId question, String note) {
    return withResponse(question, response(question).withNote(note));
  }

  /** With all that was said about one question replaced. */
  public Assessment withResponse(QuestionId question, Response response) {
    return withResponses(with(responses, question, response));
  }

  /** With all that was said about all questions replaced. */
  public Assessment withResponses(SortedMap<QuestionId, Response> newResponses) {
    return new Assessment(
        id, origin, company, newResponses, measures, ownMeasures, confirmedHints, predecessors);
  }

  public Assessment withMeasure(QuestionId question, MeasureState state) {
    return withMeasures(with(measures, question, state));
  }

  /** With what was agreed for all measures of the guide replaced. */
  public Assessment withMeasures(SortedMap<QuestionId, MeasureState> newMeasures) {
    return new Assessment(
        id, origin, company, responses, newMeasures, ownMeasures, confirmedHints, predecessors);
  }

  /** With a measure of the firm's own in place of the one with its id, or else as the last one. */
  public Assessment withOwnMeasure(OwnMeasure measure) {
    List<OwnMeasure> changed = new ArrayList<>(ownMeasures);
    changed.replaceAll(own -> own.id().equals(measure.id()) ? measure : own);
    if (ownMeasure(measure.id()).isEmpty()) {
      changed.add(measure);
    }
    return withOwnMeasures(changed);
  }

  public Assessment withoutOwnMeasure(UUID measure) {
    return withOwnMeasures(ownMeasures.stream().filter(own -> !own.id().equals(measure)).toList());
  }

  /**
   * With a measure of the firm's own in the place of another one, which moves on together with
   * those between. Unchanged unless both are there.
   */
  public Assessment withOwnMeasureAt(UUID measure, UUID place) {
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

  /** With all of the firm's own measures replaced. */
  public Assessment withOwnMeasures(List<OwnMeasure> newMeasures) {
    return new Assessment(
        id, origin, company, responses, measures, newMeasures, confirmedHints, predecessors);
  }

  /** With a hint found to be right, for the reason in the remark; empty takes that back. */
  public Assessment withConfirmedHint(HintId hint, Optional<String> remark) {
    TreeMap<HintId, String> changed = new TreeMap<>(confirmedHints);
    remark.ifPresentOrElse(text -> changed.put(hint, text), () -> changed.remove(hint));
    return withConfirmedHints(changed);
  }

  /** With all hints that were found to be right replaced. */
  public Assessment withConfirmedHints(SortedMap<HintId, String> newHints) {
    return new Assessment(
        id, origin, company, responses, measures, ownMeasures, newHints, predecessors);
  }

  /** With other earlier assessments, oldest first. */
  public Assessment withPredecessors(List<Predecessor> newPredecessors) {
    return new Assessment(
        id, origin, company, responses, measures, ownMeasures, confirmedHints, newPredecessors);
  }

  /** The same content as a document of its own that remembers where it came from. */
  public Assessment copyAs(UUID newId) {
    return identifiedAs(newId, Optional.of(id));
  }

  /** The same content under another identity. */
  public Assessment identifiedAs(UUID newId, Optional<UUID> newOrigin) {
    return new Assessment(
        newId, newOrigin, company, responses, measures, ownMeasures, confirmedHints, predecessors);
  }

  private static <V> SortedMap<QuestionId, V> with(
      SortedMap<QuestionId, V> entries, QuestionId question, V entry) {
    TreeMap<QuestionId, V> changed = new TreeMap<>(entries);
    changed.put(question, entry);
    return changed;
  }
}
