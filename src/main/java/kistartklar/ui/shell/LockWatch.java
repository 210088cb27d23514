package kistartklar.ui.shell;

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
  private final Standing standing;
  private final Saver saver;
  private final OneTimer timer;
  private boolean looking;
  private boolean ended;

  LockWatch(Background background, Standing standing, Saver saver) {
    this.background = background;
    this.standing = standing;
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
    if (ended || looking || standing.isReadOnly()) {
      return;
    }
    timer.stop();
    Optional<DocumentLock> lock = standing.lock();
    if (lock.isEmpty()) {
      timer.start(PERIOD);
      return;
    }
    looking = true;
    background.run(lock.get()::takenOver, found -> looked(lock, found), fault -> again());
  }

  private void looked(Optional<DocumentLock> lock, Optional<Message> found) {
    if (found.isPresent() && !ended && lock.equals(standing.lock())) {
      saver.save(() -> standing.lost(found.get()));
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
