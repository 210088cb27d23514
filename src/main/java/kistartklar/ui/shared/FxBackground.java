package kistartklar.ui.shared;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** Background work of the real window. */
public final class FxBackground implements Background {

  private static final Duration TICK = Duration.ofMillis(20);

  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("work-", 1).factory());
  private final Consumer<Throwable> unexpected;

  /** What is to be done on the window's thread; the toolkit only tells when it is free for it. */
  private final BlockingQueue<Runnable> due = new LinkedBlockingQueue<>();

  /**
   * @param unexpected tells the user about a failure nobody else handles
   */
  public FxBackground(Consumer<Throwable> unexpected) {
    this.unexpected = unexpected;
  }

  @Override
  public <T> void run(Callable<T> work, Consumer<T> onResult, Consumer<Throwable> onFailure) {
    threads.execute(() -> {
      try {
        T result = work.call();
        onWindow(() -> onResult.accept(result));
      } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError e) {
        onWindow(() -> onFailure.accept(e));
      }
    });
  }

  @Override
  public <T> void run(Callable<T> work, Consumer<T> onResult) {
    run(work, onResult, unexpected);
  }

  /** Does something on the window's thread, after what is due there already. */
  public void onWindow(Runnable action) {
    due.add(action);
    Platform.runLater(() -> {
      @Nullable Runnable next = due.poll();
      if (next != null) {
        next.run();
      }
    });
  }

  /**
   * Does what is due on the window's thread, which calls this because it will not return to the
   * toolkit any more.
   *
   * @param done whether that is enough
   * @param limit after which it is enough in any case
   */
  public void runDue(BooleanSupplier done, Duration limit) {
    long end = nanos() + limit.toNanos();
    while (!done.getAsBoolean() && end - nanos() > 0) {
      try {
        @Nullable Runnable next = due.poll(TICK.toNanos(), TimeUnit.NANOSECONDS);
        if (next != null) {
          next.run();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  @Override
  public Delayed after(Duration delay, Runnable action) {
    return new Timer(delay, action);
  }

  private static final class Timer implements Delayed {

    private final PauseTransition pause;
    private boolean cancelled;

    Timer(Duration delay, Runnable action) {
      pause = new PauseTransition(javafx.util.Duration.millis(delay.toMillis()));
      // While an animation ends no dialog may be opened; right afterwards it may.
      pause.setOnFinished(event ->
          Platform.runLater(() -> {
            if (!cancelled) {
              action.run();
            }
          }));
      pause.play();
    }

    @Override
    public void cancel() {
      cancelled = true;
      pause.stop();
    }
  }
}
