package kistartklar.domain.guide;

import java.util.List;

/**
 * One of the 29 questions of the guide's checklist.
 *
 * @param text the question in our words
 * @param allRequired whether the question has several parts that must all hold for a Ja
 * @param criteria what one could show for an honest Ja, one to three
 * @param why what goes wrong in a firm that skips this
 * @param measure the first step after a Nein
 * @param legalNotes ids of the {@link LegalNote}s that belong to the question, possibly none
 */
public record Question(
    QuestionId id,
    String text,
    boolean allRequired,
    List<String> criteria,
    String why,
    MeasureTemplate measure,
    List<String> legalNotes) {

  public Question {
    Require.text(text, "text");
    criteria = Require.texts(Require.filled(criteria, "criteria"), "criteria");
    Require.text(why, "why");
    legalNotes = Require.texts(legalNotes, "legalNotes");
  }

  /** The guide's number, 1 to 29. */
  public int number() {
    return id.number();
  }
}
