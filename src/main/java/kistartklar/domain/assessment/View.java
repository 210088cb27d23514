package kistartklar.domain.assessment;

import java.util.Optional;

/**
 * What one of several participants said about a question before the group decided.
 *
 * @param by who said it, empty when that is not to be known
 * @param answer empty if the question was left open
 * @param note free text, empty when there is none
 */
public record View(String by, Optional<Answer> answer, String note) {

  public View {
    by = LineBreaks.oneLine(by);
    note = LineBreaks.unified(note);
  }
}
