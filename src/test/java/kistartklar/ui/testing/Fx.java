package kistartklar.ui.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import kistartklar.store.settings.TextSize;
import kistartklar.ui.shared.Appearance;
import kistartklar.ui.shared.Fonts;
import kistartklar.ui.shared.Stylesheets;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Runs code on the toolkit's thread, which is started once for all tests. */
public final class Fx {

  private Fx() {}

  public static void run(Runnable action) {
    get(() -> {
      action.run();
      return true;
    });
  }

  public static <T> T get(Callable<T> action) {
    start();
    T result = WaitForAsyncUtils.waitForAsyncFx(20_000, action);
    WaitForAsyncUtils.waitForFxEvents();
    WaitForAsyncUtils.waitForAsyncFx(20_000, Fx::layOut);
    return result;
  }

  /** What a pulse would do; on a busy machine it may not have come yet. */
  private static void layOut() {
    for (Window window : Window.getWindows()) {
      Scene scene = window.getScene();
      if (scene != null) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
      }
    }
  }

  /**
   * Shows a node in a size of its own within the test's window, whose size never changes: the
   * toolkit without a display cannot resize its windows.
   */
  public static Scene show(Region node, double width, double height, ColorScheme colors) {
    Stage stage = start();
    return get(() -> {
      node.setMinSize(width, height);
      node.setMaxSize(width, height);
      Scene scene = new Scene(new Pane(node), 1280, 800);
      Stylesheets.addTo(scene);
      scene.getPreferences().setColorScheme(colors);
      stage.setScene(scene);
      stage.show();
      return scene;
    });
  }

  /** Shows a node that is in a window with text of another size. */
  public static void setTextSize(Region node, TextSize size) {
    run(() -> {
      Appearance.dress(node.getScene().getRoot(), false, size);
      Appearance.dress(node, false, size);
    });
    run(() -> {});
    run(() -> {});
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
