package kistartklar.ui.shared;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/**
 * Something that can be done about what a line tells.
 *
 * @param label what the button says
 * @param run called on the window's thread when it is pressed
 */
public record Action(String label, Runnable run) {

  /**
   * A button for it that is never cut. When the focus goes there, a screen reader speaks with it
   * what it is about.
   *
   * @param about what the line tells
   */
  public Button button(String about) {
    Button button = new Button(label);
    button.setAccessibleHelp(about);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> run.run());
    return button;
  }
}
