package kistartklar.ui.document;

import java.util.ArrayDeque;
import java.util.Deque;

/** Jobs that may take long, each begun only when the one before has said that it is done. */
final class OneAtATime {

  private final Deque<Runnable> waiting = new ArrayDeque<>();
  private boolean busy;

  /** Runs a job now or after those before it. */
  void add(Runnable job) {
    waiting.add(job);
    next();
  }

  /** The running job is done: the rest that belongs to it runs, then the next job. */
  void done(Runnable rest) {
    busy = false;
    rest.run();
    next();
  }

  /** Forgets all jobs, the running one as well, which must not say any more that it is done. */
  void clear() {
    waiting.clear();
    busy = false;
  }

  boolean busy() {
    return busy;
  }

  private void next() {
    if (!busy && !waiting.isEmpty()) {
      busy = true;
      waiting.remove().run();
    }
  }
}
