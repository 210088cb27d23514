package kistartklar.ui.document;

import java.time.Duration;
import java.util.Optional;
import kistartklar.store.lock.DocumentLock;
import kistartklar.text.Message;
import kistartklar.ui.shared.Background;

/**
 * Notices soon that somebody took over a document that is open here, and lets it only be read from
 * then on, once all that was entered is in the file. Looks from time to time and never waits: while
 * a drive does not answer, nothing is asked of it again.
 */
final class LockWatch {

  /** Between two looks. */
  static final Duration PERIOD = Duration.ofSeconds(10);

  private final Background background;
  private final DiskState diskState;
  private final Saver saver;
  private final OneTimer timer;
  private boolean looking;
  private boolean ended;

  LockWatch(Background background, DiskState diskState, Saver saver) {
    this.background = background;
    this.diskState = diskState;
    this.saver = saver;
    timer = new OneTimer(background, this::look);
    timer.start(PERIOD);
  }

  /** Looks no more. */
  void end() {
    ended = true;
    timer.stop();
  }

  /** Looks now, and again after a while. */
  void look() {
    if (ended || looking || diskState.isReadOnly()) {
      return;
    }
    timer.stop();
    Optional<DocumentLock> lock = diskState.lock();
    if (lock.isEmpty()) {
      timer.start(PERIOD);
      return;
    }
    looking = true;
    background.run(lock.get()::takenOver, found -> looked(lock, found), fault -> again());
  }

  private void looked(Optional<DocumentLock> lock, Optional<Message> found) {
    if (!ended) {
      found.ifPresent(reason -> saver.takenOver(lock, reason));
    }
    again();
  }

  private void again() {
    looking = false;
    if (!ended) {
      timer.start(PERIOD);
    }
  }
}
