package kistartklar.ui.shared;

/** A step of the wizard. */
public sealed interface StepId {

  record Introduction() implements StepId {}

  record CompanyData() implements StepId {}

  /** One of the nine phases, 1 to 9. */
  record OfPhase(int number) implements StepId {}

  record Result() implements StepId {}

  record Plan() implements StepId {}

  record Outlook() implements StepId {}
}
