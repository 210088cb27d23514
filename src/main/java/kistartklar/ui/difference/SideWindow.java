package kistartklar.ui.difference;

import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import kistartklar.ui.shared.ScreenRoom;
import kistartklar.ui.shared.ScreenRoom.Size;

/**
 * A window beside a document's own, which waits meanwhile: nothing is entered there that the states
 * compared here would not contain.
 */
public final class SideWindow {

  private static final double WIDTH = 1040;
  private static final double HEIGHT = 760;
  private static final double LEAST_WIDTH = 760;
  private static final double LEAST_HEIGHT = 420;

  private SideWindow() {}

  /** Shows a window that is not larger than its owner, in the owner's colours. */
  public static void show(Stage stage, Window owner, Parent content, String title) {
    double width = Math.min(WIDTH, owner.getWidth());
    double height = Math.min(HEIGHT, owner.getHeight());
    ScreenRoom.fill(stage, owner, content, new Size(width, height, LEAST_WIDTH, LEAST_HEIGHT));
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(title);
    stage.show();
  }

  /** What closes the window before it does something. */
  public static <T> Consumer<T> closing(Stage stage, Consumer<T> action) {
    return value -> {
      stage.close();
      action.accept(value);
    };
  }
}
