package kistartklar.domain.assessment;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.QuestionId;

/**
 * What was said about the questions and about how the answers go together.
 *
 * @param responses answers, notes and views by question; one that says nothing is not kept
 * @param confirmedHints hints that were looked at and found to be right, each with the remark made
 *     about it (empty when there is none)
 */
public record Answers(
    SortedMap<QuestionId, Response> responses, SortedMap<HintId, String> confirmedHints) {

  /** Nothing said yet. */
  public static final Answers NONE = new Answers(new TreeMap<>(), new TreeMap<>());

  public Answers {
    responses = Entries.without(responses, Response.NONE);
    TreeMap<HintId, String> remarks = new TreeMap<>(confirmedHints);
    remarks.replaceAll((hint, remark) -> LineBreaks.oneLine(remark));
    confirmedHints = Collections.unmodifiableSortedMap(remarks);
  }

  /** Returns what was said about the question; {@link Response#NONE} if nothing was. */
  public Response response(QuestionId question) {
    return responses.getOrDefault(question, Response.NONE);
  }

  /** Returns these with all that was said about one question replaced. */
  public Answers withResponse(QuestionId question, Response response) {
    return withResponses(Entries.with(responses, question, response));
  }

  /** Returns these with all that was said about all questions replaced. */
  public Answers withResponses(SortedMap<QuestionId, Response> newResponses) {
    return new Answers(newResponses, confirmedHints);
  }

  /** Returns these with a hint found to be right; an empty remark takes that back. */
  public Answers withConfirmedHint(HintId hint, Optional<String> remark) {
    TreeMap<HintId, String> changed = new TreeMap<>(confirmedHints);
    remark.ifPresentOrElse(text -> changed.put(hint, text), () -> changed.remove(hint));
    return withConfirmedHints(changed);
  }

  /** Returns these with all hints that were found to be right replaced. */
  public Answers withConfirmedHints(SortedMap<HintId, String> newHints) {
    return new Answers(responses, newHints);
  }
}
