package kistartklar;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import kistartklar.ui.shared.FxBackground;
import kistartklar.ui.shell.Windows;

/**
 * Keeps everything that was entered when the system ends the program: by a signal, at log-out, or
 * because the screen is gone. Takes a few seconds at most, whatever hangs.
 */
final class SystemEnd {

  private static final Duration LIMIT = Duration.ofSeconds(5);

  /** How often in a row, and at what distance, the thread of the windows has to be seen waiting. */
  private static final int LOOKS = 10;

  private static final Duration LOOK = Duration.ofMillis(10);

  private final Windows windows;
  private final FxBackground background;
  private final Runnable last;
  private final Thread windowThread = Thread.currentThread();
  private final AtomicBoolean keeping = new AtomicBoolean();
  private final CountDownLatch kept = new CountDownLatch(1);

  /**
   * To be made on the thread of the windows.
   *
   * @param last what is left to do before the process ends
   */
  SystemEnd(Windows windows, FxBackground background, Runnable last) {
    this.windows = windows;
    this.background = background;
    this.last = last;
  }

  /** Begins to wait for the end. */
  void await() {
    EndSignals.handle(this::onSignal);
    background.run(
        () -> {
          LostScreen.tell(this::onLostScreen);
          return kept;
        },
        watched -> {});
  }

  /** The windows are closed; there is nothing left to keep. */
  void isOver() {
    kept.countDown();
  }

  /** Ends the process with the code that it would have without this. */
  private void onSignal(int number) {
    if (kept.getCount() > 0) {
      background.onWindow(() -> windows.endUnasked(kept::countDown));
      awaitKept();
      last.run();
    }
    Runtime.getRuntime().exit(128 + number);
  }

  private void awaitKept() {
    try {
      kept.await(LIMIT.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void onLostScreen() {
    if (isToKeep()) {
      windows.endUnasked(kept::countDown);
      background.runDue(() -> kept.getCount() == 0, LIMIT);
    } else {
      awaitKept();
    }
    last.run();
  }

  /**
   * Whether this thread is to keep what was entered. The one of the windows does it as a rule, for
   * it looks for the screen all the time and comes here in a moment; but while it waits for a
   * picture to be painted, and the thread that paints finds the screen gone, it never comes, and
   * nothing can change below the one that stands in its place.
   */
  private boolean isToKeep() {
    long end = System.nanoTime() + LIMIT.toNanos();
    int waiting = 0;
    while (Thread.currentThread() != windowThread
        && !keeping.get()
        && waiting < LOOKS
        && end - System.nanoTime() > 0) {
      waiting = windowThread.getState() == Thread.State.WAITING ? waiting + 1 : 0;
      LockSupport.parkNanos(LOOK.toNanos());
    }
    return keeping.compareAndSet(false, true);
  }
}
