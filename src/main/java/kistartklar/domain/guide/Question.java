package kistartklar.domain.guide;

import java.util.List;

/**
 * One of the 29 questions of the guide's checklist.
 *
 * @param text the question in our words
 * @param criteria what one must be able to show for an honest Ja, all of it; one to three
 * @param conditions what a firm must know beside the criteria that is in a special position
 * @param why what goes wrong in a firm that skips this
 * @param measure the first step after a Nein
 * @param legalNotes ids of the {@link LegalNote}s that belong to the question, possibly none
 * @param topics ids of the {@link Topic}s of its section that explain the question, at least one
 */
public record Question(
    QuestionId id,
    String text,
    List<String> criteria,
    List<String> conditions,
    String why,
    MeasureTemplate measure,
    List<String> legalNotes,
    List<String> topics) {

  public Question {
    Require.text(text, "text");
    criteria = Require.texts(Require.filled(criteria, "criteria"), "criteria");
    conditions = Require.texts(conditions, "conditions");
    Require.text(why, "why");
    legalNotes = Require.texts(legalNotes, "legalNotes");
    topics = Require.texts(Require.filled(topics, "topics"), "topics");
  }

  /** The guide's number, 1 to 29. */
  public int number() {
    return id.number();
  }
}
