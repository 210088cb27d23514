package kistartklar.store.local;

import java.util.Optional;
import kistartklar.store.LoadResult;
import kistartklar.store.Recovery;
import kistartklar.store.lock.DocumentLock;
import kistartklar.store.lock.LockResult;

/** What came of opening a document's file. */
public sealed interface OpenResult {

  /**
   * The document is here, to be edited.
   *
   * @param lock held from now on; empty where the file cannot be locked
   * @param recovery what to do about a draft of it that is left from before
   */
  record Editable(LoadResult.Loaded loaded, Optional<DocumentLock> lock, Recovery recovery)
      implements OpenResult {}

  /**
   * The document is here, but somebody else has it open.
   *
   * @param here whether that is another window of this program
   * @param draft whether a draft of it is left from before, which can be offered only when it can
   *     be edited
   */
  record OpenElsewhere(LoadResult.Loaded loaded, LockResult.Taken by, boolean here, boolean draft)
      implements OpenResult {}

  /** It is no document that could be edited; nothing was locked. */
  record Other(LoadResult result) implements OpenResult {}

  /** Gives back what was locked, when nobody waits for the document any more. */
  default boolean release() {
    if (this instanceof Editable editable) {
      editable.lock().ifPresent(DocumentLock::release);
    }
    return this instanceof Editable;
  }
}
