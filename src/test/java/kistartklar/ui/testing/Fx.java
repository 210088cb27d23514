package kistartklar.ui.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import kistartklar.ui.shared.Fonts;
import kistartklar.ui.shared.Stylesheets;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Runs code on the toolkit's thread, which is started once for all tests. */
public final class Fx {

  private Fx() {}

  public static void run(Runnable action) {
    get(
        () -> {
          action.run();
          return true;
        });
  }

  public static <T> T get(Callable<T> action) {
    start();
    T result = WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    WaitForAsyncUtils.waitForFxEvents();
    return result;
  }

  /** Shows a node alone in the test's window. */
  public static Scene show(Node node, double width, double height, ColorScheme colors) {
    Stage stage = start();
    return get(
        () -> {
          Parent root = node instanceof Parent parent ? parent : new StackPane(node);
          Scene scene = new Scene(root, width, height);
          Stylesheets.addTo(scene);
          scene.getPreferences().setColorScheme(colors);
          stage.setScene(scene);
          stage.setWidth(width);
          stage.setHeight(height);
          stage.show();
          return scene;
        });
  }

  private static Stage start() {
    try {
      Stage stage = FxToolkit.registerPrimaryStage();
      Fonts.load();
      return stage;
    } catch (TimeoutException e) {
      throw new IllegalStateException("the toolkit does not start", e);
    }
  }
}
