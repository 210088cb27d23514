package kistartklar.bench;

import javafx.animation.AnimationTimer;

/** Waits for the toolkit to draw. */
final class Pulses {

  /**
   * In the first pulse the change is laid out and handed to the renderer; a third one begins only
   * when the first has been rendered.
   */
  private static final int UNTIL_DRAWN = 3;

  private Pulses() {}

  static void drawn(Runnable then) {
    after(UNTIL_DRAWN, then);
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
