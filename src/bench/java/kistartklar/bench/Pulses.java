package kistartklar.bench;

import com.sun.javafx.scene.SceneHelper;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

/** Waits for the toolkit to draw. */
final class Pulses {

  /**
   * In the first pulse the change is laid out and handed to the renderer; in the second what came
   * out of that.
   */
  private static final int UNTIL_DRAWN = 3;

  private Pulses() {}

  /** Goes on when everything that has changed in a window is drawn. */
  static void drawn(Scene scene, Runnable then) {
    after(
        UNTIL_DRAWN,
        () -> {
          SceneHelper.getPeer(scene).waitForRenderingToComplete();
          then.run();
        });
  }

  static void after(int pulses, Runnable then) {
    new AnimationTimer() {
      private int left = pulses;

      @Override
      public void handle(long now) {
        left--;
        if (left == 0) {
          stop();
          then.run();
        }
      }
    }.start();
  }
}
