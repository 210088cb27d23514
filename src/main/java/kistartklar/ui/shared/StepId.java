package kistartklar.ui.shared;

/** A step of the wizard. */
public sealed interface StepId {

  record Introduction() implements StepId {}

  record CompanyData() implements StepId {}

  /** One of the nine phases, 1 to 9. */
  record OfPhase(int number) implements StepId {}

  /** A worksheet, opened from the phase with that number; it is no step of the list. */
  record OfSheet(int phase, String sheet) implements StepId {}

  record Result() implements StepId {}

  record UseCases() implements StepId {}

  record Plan() implements StepId {}

  record Outlook() implements StepId {}
}
