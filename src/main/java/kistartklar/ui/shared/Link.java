package kistartklar.ui.shared;

import javafx.event.ActionEvent;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import kistartklar.text.Ellipsis;

/** A link within the program. It knows no "visited", which says nothing about a step. */
public final class Link extends Hyperlink {

  /**
   * @param spoken what a screen reader says; begins with the visible text
   */
  public Link(String text, String spoken, Runnable action) {
    super(Ellipsis.enormous(text));
    Style.LINK.on(this);
    setAccessibleText(spoken);
    setMinWidth(Region.USE_PREF_SIZE);
    setOnAction(event -> action.run());
  }

  @Override
  public void fire() {
    if (!isDisabled()) {
      fireEvent(new ActionEvent());
    }
  }
}
