package kistartklar.ui.shared;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Work off the thread that draws the window. Whatever waits for a disk or computes for long goes
 * through here; what comes of it arrives on the window's thread.
 */
public interface Background {

  /**
   * Runs work elsewhere.
   *
   * @param onResult called on the window's thread with what the work returned
   * @param onFailure called there instead if the work threw
   */
  <T> void run(Callable<T> work, Consumer<T> onResult, Consumer<Throwable> onFailure);

  /** Runs work elsewhere; a failure reaches the user in the form all unexpected ones have. */
  <T> void run(Callable<T> work, Consumer<T> onResult);

  /** Runs a short action on the window's thread after a while. */
  Delayed after(Duration delay, Runnable action);

  /** A clock that is never set, in nanoseconds from any time on: tells how long ago things were. */
  default long nanos() {
    return System.nanoTime();
  }

  /** An action that has yet to run. */
  interface Delayed {

    /** Makes sure that it does not run any more. To be called on the window's thread. */
    void cancel();
  }
}
