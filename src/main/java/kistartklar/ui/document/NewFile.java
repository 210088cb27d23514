package kistartklar.ui.document;

import java.nio.file.Path;
import java.util.Optional;
import kistartklar.store.Expectation;
import kistartklar.store.SaveResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.lock.DocumentLock;
import kistartklar.store.lock.LockResult;

/**
 * What came of saving a document into another file, which nobody else may have open.
 *
 * @param lock on the new file; empty if it was not saved or cannot be locked there
 */
public record NewFile(SaveResult result, Optional<DocumentLock> lock) {

  /** Locks and saves; waits for the disk. */
  public static NewFile save(Storage storage, StoredDocument document, Path target) {
    return switch (storage.lock(target)) {
      case LockResult.Taken taken ->
          new NewFile(new SaveResult.Failed(taken.reason()), Optional.empty());
      case LockResult.Unavailable ignored -> write(storage, document, target, Optional.empty());
      case LockResult.Acquired(DocumentLock lock) ->
          write(storage, document, target, Optional.of(lock));
    };
  }

  private static NewFile write(
      Storage storage, StoredDocument document, Path target, Optional<DocumentLock> lock) {
    SaveResult result = storage.save(document, target, new Expectation.Replaceable());
    if (result instanceof SaveResult.Saved) {
      return new NewFile(result, lock);
    }
    lock.ifPresent(DocumentLock::release);
    return new NewFile(result, Optional.empty());
  }

  /** Gives the file free, where nobody waits for it any more; waits for the disk. */
  public boolean release() {
    lock.ifPresent(DocumentLock::release);
    return lock.isPresent();
  }
}
