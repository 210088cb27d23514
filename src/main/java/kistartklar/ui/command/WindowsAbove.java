package kistartklar.ui.command;

import java.util.List;
import javafx.event.Event;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** The windows for which a document's own has to wait, such as that where a team decides. */
public final class WindowsAbove {

  private WindowsAbove() {}

  /**
   * Closes them as their users would; one that still holds something may ask first.
   *
   * @return whether none is left
   */
  public static boolean close(Stage document) {
    for (Window window : List.copyOf(Window.getWindows())) {
      if (window instanceof Stage above
          && above.getOwner() == document
          && above.getModality() == Modality.WINDOW_MODAL) {
        above.toFront();
        Event.fireEvent(above, new WindowEvent(above, WindowEvent.WINDOW_CLOSE_REQUEST));
        if (above.isShowing()) {
          return false;
        }
      }
    }
    return true;
  }
}
