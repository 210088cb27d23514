package kistartklar.ui.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kistartklar.domain.guide.Phase;
import kistartklar.ui.shared.StepId;

/** The steps of the wizard in order. */
public final class Steps {

  public static final List<StepId> ALL = all();

  private Steps() {}

  private static List<StepId> all() {
    List<StepId> steps = new ArrayList<>();
    steps.add(new StepId.Introduction());
    steps.add(new StepId.CompanyData());
    for (int number = 1; number <= Phase.COUNT; number++) {
      steps.add(new StepId.OfPhase(number));
    }
    steps.add(new StepId.Result());
    steps.add(new StepId.UseCases());
    steps.add(new StepId.Plan());
    steps.add(new StepId.Outlook());
    return List.copyOf(steps);
  }

  /** The step of the list that a step belongs to. */
  static StepId inList(StepId step) {
    return step instanceof StepId.OfSheet(int phase, var ignored)
        ? new StepId.OfPhase(phase)
        : step;
  }

  /** The next step of the list; none after a worksheet, which one leaves as one came. */
  static Optional<StepId> after(StepId step) {
    return step instanceof StepId.OfSheet ? Optional.empty() : at(ALL.indexOf(step) + 1);
  }

  static Optional<StepId> before(StepId step) {
    return step instanceof StepId.OfSheet ? Optional.of(inList(step)) : at(ALL.indexOf(step) - 1);
  }

  private static Optional<StepId> at(int index) {
    return index >= 0 && index < ALL.size() ? Optional.of(ALL.get(index)) : Optional.empty();
  }
}
