package kistartklar.ui.shared;

import kistartklar.domain.guide.QuestionId;

/** Moves between the steps of the wizard. Nothing else does. */
public interface Navigation {

  /** Shows a step from its top. */
  void goTo(StepId step);

  /** Shows the phase of a question with the question in view and focused. */
  void goTo(QuestionId question);

  /**
   * An open question was answered: goes on to the next open one if the user wishes so.
   *
   * @return whether another question is shown now
   */
  boolean answered(QuestionId question);

  /** Goes to the next open question after the one shown, or to the result if there is none. */
  void goOn();

  /** A question has become the one that the user looks at. */
  void reached(QuestionId question);

  /** Shows the step of a place with the place in view and focused. */
  void goTo(Place place);
}
