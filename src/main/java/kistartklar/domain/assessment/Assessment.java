package kistartklar.domain.assessment;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import kistartklar.domain.guide.QuestionId;

/**
 * What one firm entered: the content of a document without its file's bookkeeping (revision and
 * times belong to the store). Equal assessments say the same; an entry that says nothing is not
 * kept.
 *
 * @param id identity of the document, kept over all its saves
 * @param origin the document this one was copied from, if any
 * @param responses answers and notes by question
 * @param measures agreed owner, date and status by question
 */
public record Assessment(
    UUID id,
    Optional<UUID> origin,
    Company company,
    SortedMap<QuestionId, Response> responses,
    SortedMap<QuestionId, MeasureState> measures) {

  public Assessment {
    responses = without(responses, Response.NONE);
    measures = without(measures, MeasureState.NONE);
  }

  private static <V> SortedMap<QuestionId, V> without(Map<QuestionId, V> entries, V nothing) {
    TreeMap<QuestionId, V> kept = new TreeMap<>(entries);
    kept.values().removeIf(nothing::equals);
    return Collections.unmodifiableSortedMap(kept);
  }

  /** An assessment in which nothing was entered yet. */
  public static Assessment empty(UUID id) {
    return new Assessment(id, Optional.empty(), Company.UNKNOWN, new TreeMap<>(), new TreeMap<>());
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

  public Assessment withCompany(Company newCompany) {
    return new Assessment(id, origin, newCompany, responses, measures);
  }

  /** With another answer to one question; empty reopens it. The note stays. */
  public Assessment withAnswer(QuestionId question, Optional<Answer> answer) {
    return withResponse(question, response(question).withAnswer(answer));
  }

  /** With another note to one question. The answer stays. */
  public Assessment withNote(QuestionId question, String note) {
    return withResponse(question, response(question).withNote(note));
  }

  private Assessment withResponse(QuestionId question, Response response) {
    TreeMap<QuestionId, Response> changed = new TreeMap<>(responses);
    changed.put(question, response);
    return new Assessment(id, origin, company, changed, measures);
  }

  public Assessment withMeasure(QuestionId question, MeasureState state) {
    TreeMap<QuestionId, MeasureState> changed = new TreeMap<>(measures);
    changed.put(question, state);
    return new Assessment(id, origin, company, responses, changed);
  }

  /** The same content as a document of its own that remembers where it came from. */
  public Assessment copyAs(UUID newId) {
    return new Assessment(newId, Optional.of(id), company, responses, measures);
  }
}
