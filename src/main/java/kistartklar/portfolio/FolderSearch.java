package kistartklar.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A search through a folder while it goes on: filled by the threads that search, emptied by whoever
 * shows it, cancelled by either. Safe for use by several threads.
 */
public final class FolderSearch {

  private final Queue<Entry> found = new ConcurrentLinkedQueue<>();
  private final AtomicInteger seen = new AtomicInteger();
  private volatile boolean cancelled;

  /** Makes the search end soon. What was found stays. */
  public void cancel() {
    cancelled = true;
  }

  public boolean cancelled() {
    return cancelled;
  }

  /** How many files have been looked at so far, documents or not. */
  public int seen() {
    return seen.get();
  }

  /** What was found since the last call, in no particular order. */
  public List<Entry> take() {
    List<Entry> taken = new ArrayList<>();
    for (Entry entry = found.poll(); entry != null; entry = found.poll()) {
      taken.add(entry);
    }
    return taken;
  }

  void add(Entry entry) {
    found.add(entry);
  }

  void saw() {
    seen.incrementAndGet();
  }
}
