package kistartklar.ui.shared;

import javafx.scene.control.ToggleButton;

/**
 * A button of a group in which one choice holds until another is made. Pressing the chosen one
 * again changes nothing, because people double-click; a plain toggle button would clear the choice.
 */
@SuppressWarnings("this-escape") // The toolkit only notes the property.
public class KeptToggle extends ToggleButton {

  private final Runnable choose;

  /**
   * Creates a button that is not chosen.
   *
   * @param choose called whenever the button is pressed; whoever handles it marks the choice
   */
  public KeptToggle(String text, Runnable choose) {
    super(text);
    this.choose = choose;
    setMnemonicParsing(false);
  }

  @Override
  public void fire() {
    if (!isDisabled()) {
      choose.run();
    }
  }
}
