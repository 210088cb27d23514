package kistartklar.store.lock;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import kistartklar.store.file.FileOperations;
import kistartklar.text.Message;

/**
 * A lock as it lies beside its document.
 *
 * @param file the lock file
 * @param mine what this process wrote into it
 */
record HeldLock(FileOperations files, LockWords words, Path document, Path file, LockText mine)
    implements DocumentLock {

  @Override
  public void release() {
    try {
      if (Arrays.equals(files.read(file, LockText.MAX_BYTES), mine.bytes())) {
        files.delete(file);
      }
    } catch (IOException e) {
      // Once this process has ended, the next one sees that nobody has the document.
    }
  }

  @Override
  public Optional<Message> takenOver() {
    try {
      return LockText.parse(files.read(file, LockText.MAX_BYTES))
          .filter(found -> !found.token().equals(mine.token()))
          .map(found -> words.takenOver(document, found.owner()));
    } catch (IOException e) {
      return Optional.empty(); // A drive that is gone tells nothing about who works there.
    }
  }
}
