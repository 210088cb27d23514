package kistartklar.store.lock;

import java.util.Optional;
import kistartklar.text.Message;

/** What came of locking a document. */
public sealed interface LockResult {

  /** The document may be edited; the lock is to be released when it is closed. */
  record Acquired(DocumentLock lock) implements LockResult {}

  /**
   * Somebody else has the document open. It is to be shown read-only, unless the user takes the
   * lock over.
   *
   * @param owner empty if the lock file does not tell
   * @param reason who has it, in words
   */
  record Taken(Optional<LockOwner> owner, Message reason) implements LockResult {}

  /**
   * No lock can be kept here, for instance in a read-only folder. That is no reason not to open the
   * document: saving compares contents anyway.
   */
  record Unavailable(Message reason) implements LockResult {}
}
