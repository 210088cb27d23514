package kistartklar.ui.testing;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import kistartklar.ui.shared.Background;

/** Real background work of which a test can tell whether all of it has ended, and end it. */
public final class CountedBackground implements Background {

  private final Background work;
  private final Consumer<Throwable> unexpected;
  private final AtomicInteger running = new AtomicInteger();
  private final AtomicLong skipped = new AtomicLong();
  private volatile boolean ended;

  /**
   * @param unexpected as for the background that does the work
   */
  public CountedBackground(Background work, Consumer<Throwable> unexpected) {
    this.work = work;
    this.unexpected = unexpected;
  }

  /** Whether no work is running and its results have all been dealt with. */
  public boolean idle() {
    return running.get() == 0;
  }

  /**
   * Lets no timer begin any more work if there is none at the moment. To be called on the window's
   * thread, where nothing can begin meanwhile.
   *
   * @return whether there was none
   */
  public boolean endWhenIdle() {
    ended = idle();
    return ended;
  }

  @Override
  public <T> void run(Callable<T> task, Consumer<T> onResult, Consumer<Throwable> onFailure) {
    if (ended) {
      return;
    }
    running.incrementAndGet();
    work.run(task, counted(onResult), counted(onFailure));
  }

  @Override
  public <T> void run(Callable<T> task, Consumer<T> onResult) {
    run(task, onResult, unexpected);
  }

  @Override
  public Delayed after(Duration delay, Runnable action) {
    return work.after(delay, action);
  }

  @Override
  public long nanos() {
    return work.nanos() + skipped.get();
  }

  /** Lets that much time have passed; timers do not run any earlier. */
  public void skip(Duration time) {
    skipped.addAndGet(time.toNanos());
  }

  private <V> Consumer<V> counted(Consumer<V> end) {
    return value -> {
      try {
        end.accept(value);
      } finally {
        running.decrementAndGet();
      }
    };
  }
}
