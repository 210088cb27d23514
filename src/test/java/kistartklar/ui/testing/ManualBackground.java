package kistartklar.ui.testing;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import kistartklar.ui.shared.Background;

/** Background work and time that pass only when a test says so. */
public final class ManualBackground implements Background {

  private final class Timer implements Delayed {
    private final Duration at;
    private final Runnable action;

    Timer(Duration at, Runnable action) {
      this.at = at;
      this.action = action;
    }

    @Override
    public void cancel() {
      timers.remove(this);
    }
  }

  private final Deque<Runnable> work = new ArrayDeque<>();
  private final Deque<Runnable> held = new ArrayDeque<>();
  private final List<Timer> timers = new ArrayList<>();
  private Duration now = Duration.ZERO;

  @Override
  public <T> void run(Callable<T> task, Consumer<T> onResult, Consumer<Throwable> onFailure) {
    work.add(() -> {
      T result;
      try {
        result = task.call();
      } catch (Exception e) {
        onFailure.accept(e);
        return;
      }
      onResult.accept(result);
    });
  }

  @Override
  public <T> void run(Callable<T> task, Consumer<T> onResult) {
    run(
        task,
        onResult,
        fault -> {
          throw new AssertionError(fault);
        });
  }

  @Override
  public Delayed after(Duration delay, Runnable action) {
    Timer timer = new Timer(now.plus(delay), action);
    timers.add(timer);
    return timer;
  }

  @Override
  public long nanos() {
    return now.toNanos();
  }

  /** How much work is under way. */
  public int underWay() {
    return work.size();
  }

  /** The work under way does not come back until it is let go. */
  public void hold() {
    held.addAll(work);
    work.clear();
  }

  public void letGo() {
    work.addAll(held);
    held.clear();
  }

  /** Lets one piece of work finish. */
  public void finishOne() {
    work.remove().run();
  }

  /** Lets all work finish, and what follows from it. */
  public void finish() {
    while (!work.isEmpty()) {
      finishOne();
    }
  }

  /** Lets time pass without any work being finished. */
  public void pass(Duration time) {
    now = now.plus(time);
    List<Timer> due = timers.stream().filter(timer -> timer.at.compareTo(now) <= 0).toList();
    timers.removeAll(due);
    due.forEach(timer -> timer.action.run());
  }
}
