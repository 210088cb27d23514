package kistartklar.domain.guide;

import java.util.List;

/**
 * What to do first after a question was answered Nein.
 *
 * @param title begins with a verb
 * @param steps two to four concrete steps, in order
 * @param effort our estimate in person-days
 * @param role who typically does it
 * @param outcome what is there afterwards
 */
public record MeasureTemplate(
    String title, List<String> steps, Effort effort, String role, String outcome) {

  public MeasureTemplate {
    Require.text(title, "title");
    steps = Require.texts(Require.filled(steps, "steps"), "steps");
    Require.text(role, "role");
    Require.text(outcome, "outcome");
  }
}
