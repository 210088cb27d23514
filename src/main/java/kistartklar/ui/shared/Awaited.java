package kistartklar.ui.shared;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;

/**
 * An answer that is needed before something can be shown, from a place that may not answer. The
 * windows go on living meanwhile.
 */
public final class Awaited {

  private Awaited() {}

  /**
   * Waits for an answer on the window's thread without holding it up.
   *
   * @param otherwise the answer if none comes in time
   */
  public static <T> T answer(
      Background background, Callable<T> work, Duration patience, T otherwise) {
    AtomicReference<T> answer = new AtomicReference<>(otherwise);
    Object loop = new Object();
    boolean[] over = {false};
    Runnable end =
        () -> {
          if (!over[0]) {
            over[0] = true;
            Platform.exitNestedEventLoop(loop, loop);
          }
        };
    background.run(
        work,
        result -> {
          if (!over[0]) {
            answer.set(result);
          }
          end.run();
        },
        fault -> end.run());
    Background.Delayed limit = background.after(patience, end);
    Platform.enterNestedEventLoop(loop);
    limit.cancel();
    return answer.get();
  }
}
