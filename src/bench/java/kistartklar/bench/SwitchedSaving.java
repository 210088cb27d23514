package kistartklar.bench;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import kistartklar.ui.shared.Background;

/**
 * The program's background work, whose timers can be held back: nothing is saved then, and all else
 * goes on. Used on the window's thread only.
 */
final class SwitchedSaving implements Background {

  private final Background work;
  private final Deque<Runnable> held = new ArrayDeque<>();
  private boolean saving = true;

  SwitchedSaving(Background work) {
    this.work = work;
  }

  /** Holds timers back from now on, or lets go those that were held back. */
  void set(boolean newSaving) {
    saving = newSaving;
    while (saving && !held.isEmpty()) {
      held.remove().run();
    }
  }

  @Override
  public <T> void run(Callable<T> task, Consumer<T> onResult, Consumer<Throwable> onFailure) {
    work.run(task, onResult, onFailure);
  }

  @Override
  public <T> void run(Callable<T> task, Consumer<T> onResult) {
    work.run(task, onResult);
  }

  @Override
  public Delayed after(Duration delay, Runnable action) {
    return work.after(
        delay,
        () -> {
          if (saving) {
            action.run();
          } else {
            held.add(action);
          }
        });
  }
}
