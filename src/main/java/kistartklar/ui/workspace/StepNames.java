package kistartklar.ui.workspace;

import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.Phase;
import kistartklar.text.Messages;
import kistartklar.ui.shared.StepId;

/** What steps are called outside their own page. */
public final class StepNames {

  private StepNames() {}

  /** The name where room is scarce, as on a button. */
  static String name(StepId step, Guide guide, Messages messages) {
    return switch (step) {
      case StepId.Introduction() -> messages.get("shell.step.introduction");
      case StepId.CompanyData() -> messages.get("shell.step.company");
      case StepId.OfPhase(int number) -> phase(number, guide).shortTitle();
      case StepId.OfSheet(int number, var ignored) -> phase(number, guide).shortTitle();
      case StepId.Result() -> messages.get("shell.step.result");
      case StepId.UseCases() -> messages.get("useCases.title");
      case StepId.Plan() -> messages.get("plan.title");
      case StepId.Outlook() -> messages.get("shell.step.outlook");
    };
  }

  /** The name in the list of steps. */
  public static String inList(StepId step, Guide guide, Messages messages) {
    return step instanceof StepId.OfPhase(int number)
        ? messages.get("shell.step.phase", number, phase(number, guide).shortTitle())
        : name(step, guide, messages);
  }

  /** What the way back to a step is called after a jump from it. */
  static String wayBack(StepId step, Guide guide, Messages messages) {
    return switch (step) {
      case StepId.Result() -> messages.get("shell.back.result");
      case StepId.UseCases() -> messages.get("shell.back.useCases");
      case StepId.Plan() -> messages.get("shell.back.plan");
      case StepId.OfSheet _ -> messages.get("shell.back.sheet");
      case StepId.Introduction _, StepId.CompanyData _, StepId.OfPhase _, StepId.Outlook _ ->
          messages.get("shell.back.step", name(step, guide, messages));
    };
  }

  private static Phase phase(int number, Guide guide) {
    return guide.phases().get(number - 1);
  }
}
