package kistartklar.store.lock;

import java.util.Optional;
import kistartklar.text.Message;

/** A lock that this process holds until it is released or somebody takes it over. */
public interface DocumentLock {

  /** Gives the document free. Never fails; a lock that somebody took over stays theirs. */
  void release();

  /**
   * Who took the document over since, and what that means; empty while nobody did or that cannot be
   * told. A lock that is gone without anybody else having one is put back. May wait for the disk.
   */
  Optional<Message> takenOver();
}
