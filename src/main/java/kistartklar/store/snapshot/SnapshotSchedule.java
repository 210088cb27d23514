package kistartklar.store.snapshot;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * When an open document's state is kept: before its first change, after ten minutes of changes, and
 * on closing. Says only when; what is newer is decided by the revision. For use on one thread.
 */
public final class SnapshotSchedule {

  /** Between two states of a document that is being changed. */
  public static final Duration INTERVAL = Duration.ofMinutes(10);

  private final LongSupplier nanos;
  private boolean touched;
  private boolean pending;
  private long since;

  /**
   * Begins with a document that was just opened.
   *
   * @param nanos a clock that is never set, as {@link System#nanoTime()} is
   */
  public SnapshotSchedule(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** Whether the state as it was opened must be kept now, before the change reaches the disk. */
  public boolean onChange() {
    if (touched) {
      return false;
    }
    touched = true;
    since = nanos.getAsLong();
    return true;
  }

  /** Whether the state that was just saved must be kept. */
  public boolean onSaved() {
    pending = true;
    if (nanos.getAsLong() - since < INTERVAL.toNanos()) {
      return false;
    }
    since = nanos.getAsLong();
    return onClosing();
  }

  /** Whether the state last saved must be kept because nothing was kept since. */
  public boolean onClosing() {
    boolean due = pending;
    pending = false;
    return due;
  }
}
