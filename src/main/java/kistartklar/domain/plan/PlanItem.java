package kistartklar.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.guide.Effort;
import kistartklar.domain.guide.Period;
import kistartklar.domain.guide.QuestionId;

/**
 * One measure of the plan with all that is known about it.
 *
 * @param question the question it serves, if any
 * @param phase the phase it serves, 1 to 9, if any
 * @param title may be empty for a measure of the firm's own
 * @param why what goes wrong without it; empty for a measure of the firm's own
 * @param steps in order
 * @param variants sentences on when less will do; none for a measure of the firm's own
 * @param outcome what is there afterwards; empty for a measure of the firm's own
 * @param effort an estimate; missing only for a measure of the firm's own
 * @param period how often the effort comes up; missing for a measure of the firm's own
 * @param role who would usually do it, maybe empty
 */
public record PlanItem(
    PlanKey key,
    PlanReason reason,
    Optional<QuestionId> question,
    Optional<Integer> phase,
    String title,
    String why,
    List<String> steps,
    List<String> variants,
    String outcome,
    Optional<Effort> effort,
    Optional<Period> period,
    String role,
    MeasureState state) {

  public PlanItem {
    steps = List.copyOf(steps);
    variants = List.copyOf(variants);
  }

  public boolean isDone() {
    return state.status() == Status.DONE;
  }

  /**
   * Whether something is still to be done: not when its question has become a Ja either way or does
   * not concern the firm.
   */
  public boolean isOpen() {
    return !isDone() && reason != PlanReason.ANSWERED_YES && reason != PlanReason.NOT_APPLICABLE;
  }

  /** Whether it is open although its day has passed. A measure due today is not overdue. */
  public boolean isOverdue(LocalDate today) {
    return isOpen() && state.due().filter(due -> due.isBefore(today)).isPresent();
  }

  /** The owner without blanks around, empty when nobody was named. */
  public String owner() {
    return state.owner().strip();
  }

  /** Whether a person or role has to do with it. */
  boolean concerns(String name) {
    return owner().equalsIgnoreCase(name) || role.strip().equalsIgnoreCase(name);
  }
}
