package kistartklar.ui.dialog;

import javafx.geometry.Point2D;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import kistartklar.ui.shared.ScreenRoom;

/**
 * Gives a dialog its size and place before the system is told of it. The toolkit measures a dialog
 * while its window has no height yet; its pane then takes the least height that it may have, and
 * the window is as high as a title until it is measured again. What the window manager makes of the
 * second size is its own affair: some cut what does not fit into the first, or keep its place.
 */
final class DialogBounds {

  private DialogBounds() {}

  /** To be called when all else is ready and the dialog is about to be shown. */
  static void fix(Dialog<?> dialog, Window owner) {
    DialogPane pane = dialog.getDialogPane();
    Window window = pane.getScene().getWindow();
    pane.applyCss();
    pane.layout();
    double width = Math.min(pane.prefWidth(-1), pane.getMaxWidth());
    double height = Math.min(pane.prefHeight(width), pane.getMaxHeight());
    pane.setMinHeight(height);
    Point2D place = ScreenRoom.over(owner, width, height);
    dialog.setX(place.getX());
    dialog.setY(place.getY());
    window.addEventHandler(
        WindowEvent.WINDOW_SHOWN, event -> pane.setMinHeight(Region.USE_COMPUTED_SIZE));
  }
}
