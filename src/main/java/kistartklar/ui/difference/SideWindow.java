package kistartklar.ui.difference;

import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import kistartklar.ui.shared.Stylesheets;

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
    Scene scene =
        new Scene(content, Math.min(WIDTH, owner.getWidth()), Math.min(HEIGHT, owner.getHeight()));
    scene.getPreferences().setColorScheme(owner.getScene().getPreferences().getColorScheme());
    Stylesheets.addTo(scene);
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(title);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setScene(scene);
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
