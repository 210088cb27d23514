package kistartklar.ui.shared;

import javafx.scene.Node;

/** The content of one step, without list and footer, which belong to the window. */
public interface StepView {

  /** What is shown; scrolls by itself. */
  Node node();

  /** Puts the keyboard focus where work begins in this step. */
  void focusFirst();

  /** Scrolls to a place of this step and focuses it. */
  void reveal(Place place);
}
