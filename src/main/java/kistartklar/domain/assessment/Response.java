package kistartklar.domain.assessment;

import java.util.Optional;

/**
 * What the firm said about one question.
 *
 * @param answer empty while the question is open
 * @param note free text, empty when there is none
 */
public record Response(Optional<Answer> answer, String note) {

  /** Nothing said yet. */
  public static final Response NONE = new Response(Optional.empty(), "");

  /** The same note with another answer; empty reopens the question. */
  public Response withAnswer(Optional<Answer> newAnswer) {
    return new Response(newAnswer, note);
  }

  /** The same answer with another note. */
  public Response withNote(String newNote) {
    return new Response(answer, newNote);
  }
}
