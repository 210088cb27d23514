package kistartklar.ui.document;

import java.time.Duration;
import kistartklar.ui.shared.Background;
import org.jspecify.annotations.Nullable;

/** A single action that runs after a while; while it waits, it is not started again. */
final class OneTimer {

  private final Background background;
  private final Runnable action;
  private Background.@Nullable Delayed waiting;

  OneTimer(Background background, Runnable action) {
    this.background = background;
    this.action = action;
  }

  void start(Duration delay) {
    if (waiting == null) {
      waiting =
          background.after(
              delay,
              () -> {
                waiting = null;
                action.run();
              });
    }
  }

  void stop() {
    if (waiting != null) {
      waiting.cancel();
      waiting = null;
    }
  }

  boolean runs() {
    return waiting != null;
  }
}
