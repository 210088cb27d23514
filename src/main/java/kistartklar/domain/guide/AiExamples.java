package kistartklar.domain.guide;

import java.util.List;

/**
 * What counts as AI, by examples.
 *
 * @param lead what AI is in a sentence or two
 * @param examples what counts
 * @param counterLead introduces what does not
 * @param counterExamples what does not count
 * @param questions the questions at which this is shown
 */
public record AiExamples(
    String title,
    String lead,
    List<String> examples,
    String counterLead,
    List<String> counterExamples,
    List<QuestionId> questions) {

  public AiExamples {
    Require.text(title, "title");
    Require.text(lead, "lead");
    examples = Require.texts(Require.filled(examples, "examples"), "examples");
    Require.text(counterLead, "counterLead");
    counterExamples =
        Require.texts(Require.filled(counterExamples, "counterExamples"), "counterExamples");
    questions = List.copyOf(questions);
  }
}
