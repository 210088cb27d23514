package kistartklar.report.picture;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives a picture so much time and no more: a decoder at work on a hostile file cannot be asked.
 */
final class PictureBudget {

  private static final int SECONDS = 8;
  private static final long STACK = 4 << 20;

  private PictureBudget() {}

  /** What the work returns; empty if it takes too long. Faults of the work are thrown. */
  static <T> Optional<T> run(Callable<T> work) throws ExecutionException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "picture", STACK);
    thread.setDaemon(true);
    thread.setPriority(Thread.MIN_PRIORITY);
    thread.start();
    try {
      return Optional.of(task.get(SECONDS, TimeUnit.SECONDS));
    } catch (TimeoutException e) {
      task.cancel(true);
      return Optional.empty();
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
