package kistartklar.ui.shared;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;

/** Background work of the real window. */
public final class FxBackground implements Background {

  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().name("work-", 1).factory());
  private final Consumer<Throwable> unexpected;

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
        Platform.runLater(() -> onResult.accept(result));
      } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError e) {
        Platform.runLater(() -> onFailure.accept(e));
      }
    });
  }

  @Override
  public <T> void run(Callable<T> work, Consumer<T> onResult) {
    run(work, onResult, unexpected);
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
