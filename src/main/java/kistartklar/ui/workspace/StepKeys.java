package kistartklar.ui.workspace;

import java.util.Optional;
import kistartklar.ui.shared.StepId;

/** The steps of the list as words that are kept between two starts. */
public final class StepKeys {

  private StepKeys() {}

  /** Returns the word for a step; for a worksheet that of the phase it was opened from. */
  public static String of(StepId step) {
    return switch (Steps.inList(step)) {
      case StepId.Introduction _ -> "introduction";
      case StepId.CompanyData _ -> "company";
      case StepId.OfPhase(int number) -> "phase" + number;
      case StepId.OfSheet(int number, var ignored) -> "phase" + number;
      case StepId.Result _ -> "result";
      case StepId.UseCases _ -> "useCases";
      case StepId.Plan _ -> "plan";
      case StepId.Outlook _ -> "outlook";
    };
  }

  /** Returns the step of a word; empty if there is no such step. */
  public static Optional<StepId> step(String key) {
    return Steps.ALL.stream().filter(step -> of(step).equals(key)).findFirst();
  }
}
