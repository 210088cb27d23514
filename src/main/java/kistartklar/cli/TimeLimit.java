package kistartklar.cli;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Waits for work on one file, but no longer than so: a drive that does not answer must not hold up
 * the files that come after. Work that is not waited for any more is told so, and does not keep the
 * process from ending.
 *
 * @param most how long is waited
 */
public record TimeLimit(Duration most) {

  /** Far more than any document needs on a slow PC. */
  public static final TimeLimit USUAL = new TimeLimit(Duration.ofMinutes(2));

  /** Work took longer than it may. */
  static final class ExceededException extends Exception {
    private static final long serialVersionUID = 1;
  }

  /**
   * Returns the result of work that is done in a thread of its own.
   *
   * @param work is told whether anybody still waits for it
   * @throws ExceededException if it took too long
   */
  <T> T await(Function<BooleanSupplier, T> work) throws ExceededException {
    AtomicBoolean givenUp = new AtomicBoolean();
    FutureTask<T> task = new FutureTask<>(() -> work.apply(givenUp::get));
    Thread.ofPlatform().daemon().name("file").start(task);
    try {
      return task.get(most.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      givenUp.set(true);
      throw new ExceededException();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      givenUp.set(true);
      throw new ExceededException();
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    }
  }

  private static RuntimeException rethrown(@Nullable Throwable fault) {
    return switch (fault) {
      case RuntimeException known -> known;
      case Error error -> throw error;
      case null, default -> new IllegalStateException(fault);
    };
  }
}
