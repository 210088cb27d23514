package kistartklar.ui.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
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

  /** What happens may bring about something else that happens later, and so on. */
  private static final int TURNS = 3;

  /** In milliseconds; as long as a busy machine may take. */
  private static final long PATIENCE = 180_000;

  private Fx() {}

  public static void run(Runnable action) {
    get(() -> {
      action.run();
      return true;
    });
  }

  public static <T> T get(Callable<T> action) {
    stage();
    T result = WaitForAsyncUtils.waitForAsyncFx(PATIENCE, action);
    settle();
    return result;
  }

  /** Lets happen what is waiting to happen: in turns, between two pulses of the toolkit. */
  private static void settle() {
    if (Platform.isFxApplicationThread()) {
      layOut(); // Called by what runs there, which nothing else can happen before the end of.
      return;
    }
    turns();
    pulse().orTimeout(PATIENCE, TimeUnit.MILLISECONDS).join();
    turns();
    WaitForAsyncUtils.waitForAsyncFx(PATIENCE, Fx::layOut);
  }

  private static void turns() {
    for (int turn = 0; turn < TURNS; turn++) {
      WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {});
    }
  }

  /** Done with the next pulse, in which the toolkit moves what is moving and lays out. */
  private static CompletableFuture<Void> pulse() {
    CompletableFuture<Void> done = new CompletableFuture<>();
    WaitForAsyncUtils.waitForAsyncFx(
        PATIENCE,
        () -> {
          AnimationTimer timer =
              new AnimationTimer() {
                @Override
                public void handle(long now) {
                  stop();
                  done.complete(null);
                }
              };
          timer.start();
        });
    return done;
  }

  /** Lays out what has changed since the pulse, as the next one would. */
  private static void layOut() {
    for (Window window : Window.getWindows()) {
      Scene scene = window.getScene();
      if (scene != null) {
        scene.getRoot().layout();
      }
    }
  }

  /**
   * Shows a node in a size of its own within the test's window, whose size never changes: the
   * toolkit without a display cannot resize its windows.
   */
  public static Scene show(Region node, double width, double height, ColorScheme colors) {
    Stage stage = stage();
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

  /** The window that the toolkit without a display begins with, the same for all tests. */
  public static Stage stage() {
    return Toolkit.STAGE;
  }

  /** Each loading of the fonts would keep them once more, outside of the heap. */
  private static final class Toolkit {
    static final Stage STAGE = begin();

    private static Stage begin() {
      try {
        Stage stage = FxToolkit.registerPrimaryStage();
        // TestFX would keep each event of the window, and with it all that was ever shown there.
        FxToolkit.toolkitContext().setRegisteredStage(null);
        Fonts.load();
        return stage;
      } catch (TimeoutException e) {
        throw new IllegalStateException("the toolkit does not start", e);
      }
    }
  }
}
