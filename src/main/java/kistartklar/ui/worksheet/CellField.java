package kistartklar.ui.worksheet;

import javafx.scene.Node;

/** A field of a form on the screen. */
interface CellField {

  Node node();

  /** Puts the keyboard focus where it is edited. */
  void focusControl();
}
