package kistartklar.ui.shared;

import kistartklar.domain.guide.QuestionId;

/** Moves between the steps of the wizard. Nothing else does. */
public interface Navigation {

  /** Shows a step from its top. */
  void goTo(StepId step);

  /** Shows the phase of a question with the question in view and focused. */
  void goTo(QuestionId question);

  /** A question was answered by a key: goes on to the next open one if the user wished so. */
  void answered(QuestionId question);

  /** Shows the step of a place with the place in view and focused. */
  void goTo(Place place);
}
