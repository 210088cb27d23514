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
 */
public record Response(Optional<Answer> answer, String note, List<View> views) {

  /** Nothing said yet. */
  public static final Response NONE = new Response(Optional.empty(), "");

  public Response {
    views = List.copyOf(views);
  }

  /** A response of a firm that spoke with one voice. */
  public Response(Optional<Answer> answer, String note) {
    this(answer, note, List.of());
  }

  /** The same note with another answer; empty reopens the question. */
  public Response withAnswer(Optional<Answer> newAnswer) {
    return new Response(newAnswer, note, views);
  }

  /** The same answer with another note. */
  public Response withNote(String newNote) {
    return new Response(answer, newNote, views);
  }

  /** The same answer and note with what was said before them. */
  public Response withViews(List<View> newViews) {
    return new Response(answer, note, newViews);
  }
}
