package kistartklar.ui.shared;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Makes buttons that never show less than their whole text. */
public final class Buttons {

  private Buttons() {}

  /** Returns a button that does something. */
  public static Button of(String text, Runnable action) {
    Button button = new Button(text);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }
}
