package kistartklar.domain.guide;

import java.util.List;
import java.util.OptionalInt;

/**
 * What to do after a question was answered Nein.
 *
 * @param title begins with a verb
 * @param steps two to four concrete steps, in order
 * @param variants sentences on when less will do, possibly none
 * @param effort our estimate in person-days, without the time of those who only take part
 * @param smallFirmEffort the same for a firm of up to {@value #SMALL_FIRM} people
 * @param period how often the effort comes up
 * @param role who typically does it
 * @param outcome what is there afterwards
 */
public record MeasureTemplate(
    String title,
    List<String> steps,
    List<String> variants,
    Effort effort,
    Effort smallFirmEffort,
    Period period,
    String role,
    String outcome) {

  /** The most people that a small firm has. */
  public static final int SMALL_FIRM = 15;

  public MeasureTemplate {
    Require.text(title, "title");
    steps = Require.texts(Require.filled(steps, "steps"), "steps");
    variants = Require.texts(variants, "variants");
    Require.text(role, "role");
    Require.text(outcome, "outcome");
  }

  /**
   * Returns the effort in a firm.
   *
   * @param employees the firm's head count; without it the firm counts as no small one
   */
  public Effort effortFor(OptionalInt employees) {
    return employees.isPresent() && employees.getAsInt() <= SMALL_FIRM ? smallFirmEffort : effort;
  }
}
