package kistartklar.store.lock;

/** A lock that this process holds until it is released. */
public interface DocumentLock {

  /** Gives the document free. Never fails; a lock that somebody took over stays theirs. */
  void release();
}
