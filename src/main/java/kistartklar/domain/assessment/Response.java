package kistartklar.domain.assessment;

import java.util.List;
import java.util.Optional;

/**
 * What the firm said about one question.
 *
 * @param answer empty while the question is open
 * @param note free text, empty when there is none
 * @param views what the participants said apart before the group decided; none where nobody was
 *     asked apart
 * @param criteria what of the question's criteria can be shown
 * @param notApplicable the reason why a question answered Nein asks for no measure here, maybe
 *     empty; absent where it does
 * @param clarification how the question will be clarified, if nobody knew the answer
 */
public record Response(
    Optional<Answer> answer,
    String note,
    List<View> views,
    CriteriaMet criteria,
    Optional<String> notApplicable,
    Optional<Clarification> clarification) {

  /** Nothing said yet. */
  public static final Response NONE = new Response(Optional.empty(), "");

  public Response {
    note = LineBreaks.unified(note);
    notApplicable = notApplicable.map(LineBreaks::oneLine);
    views = List.copyOf(views);
  }

  /** A response of a firm that spoke with one voice, with nothing but answer and note. */
  public Response(Optional<Answer> answer, String note) {
    this(answer, note, List.of());
  }

  /** A response with nothing but answer, note and views. */
  public Response(Optional<Answer> answer, String note, List<View> views) {
    this(answer, note, views, CriteriaMet.NONE, Optional.empty(), Optional.empty());
  }

  /** The same with another answer; empty reopens the question. */
  public Response withAnswer(Optional<Answer> newAnswer) {
    return new Response(newAnswer, note, views, criteria, notApplicable, clarification);
  }

  /** The same with another note. */
  public Response withNote(String newNote) {
    return new Response(answer, newNote, views, criteria, notApplicable, clarification);
  }

  /** The same with what was said before. */
  public Response withViews(List<View> newViews) {
    return new Response(answer, note, newViews, criteria, notApplicable, clarification);
  }

  /** The same with other criteria met. */
  public Response withCriteria(CriteriaMet newCriteria) {
    return new Response(answer, note, views, newCriteria, notApplicable, clarification);
  }

  /** The same with a reason why a Nein asks for no measure; empty takes that back. */
  public Response withNotApplicable(Optional<String> reason) {
    return new Response(answer, note, views, criteria, reason, clarification);
  }

  /** The same with another way to be clarified; empty takes that back. */
  public Response withClarification(Optional<Clarification> newClarification) {
    return new Response(answer, note, views, criteria, notApplicable, newClarification);
  }

  /** Returns whether the question is answered Nein and does not concern the firm. */
  public boolean isNotApplicable() {
    return answer.equals(Optional.of(Answer.NO)) && notApplicable.isPresent();
  }

  /** Returns how the question will be clarified, unless it is answered. */
  public Optional<Clarification> pending() {
    return answer.isPresent() ? Optional.empty() : clarification;
  }
}
