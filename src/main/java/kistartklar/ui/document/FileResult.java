package kistartklar.ui.document;

import java.nio.file.Path;
import java.util.Optional;
import kistartklar.store.Expectation;
import kistartklar.store.SaveResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.lock.DocumentLock;
import kistartklar.text.Message;

/**
 * What came of saving a document into its file.
 *
 * @param takenOver who had taken the document over by the end of a save; whoever does so later
 *     reads what was saved
 */
record FileResult(SaveResult result, Optional<Message> takenOver) {

  /** Saves and looks at the lock; waits for the disk. */
  static FileResult save(
      Storage storage,
      StoredDocument document,
      Path file,
      Expectation expectation,
      Optional<DocumentLock> lock) {
    SaveResult result = storage.save(document, file, expectation);
    return new FileResult(
        result,
        result instanceof SaveResult.Saved
            ? lock.flatMap(DocumentLock::takenOver)
            : Optional.empty());
  }
}
