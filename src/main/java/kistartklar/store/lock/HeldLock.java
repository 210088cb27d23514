package kistartklar.store.lock;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import kistartklar.store.file.FileOperations;
import kistartklar.store.file.FileOperations.Kind;
import kistartklar.text.Message;

/** A lock as it lies beside its document. Safe for use by several threads. */
final class HeldLock implements DocumentLock {

  private final FileOperations files;
  private final LockWords words;
  private final Path document;
  private final Path file;
  private final LockText mine;
  private boolean released;

  /**
   * A lock that was just made.
   *
   * @param file the lock file
   * @param mine what this process wrote into it
   */
  HeldLock(FileOperations files, LockWords words, Path document, Path file, LockText mine) {
    this.files = files;
    this.words = words;
    this.document = document;
    this.file = file;
    this.mine = mine;
  }

  @Override
  public synchronized void release() {
    released = true;
    try {
      if (Arrays.equals(files.read(file, LockText.MAX_BYTES), mine.bytes())) {
        files.delete(file);
      }
    } catch (IOException e) {
      // Once this process has ended, the next one sees that nobody has the document.
    }
  }

  @Override
  public synchronized Optional<Message> takenOver() {
    try {
      return LockText.parse(files.read(file, LockText.MAX_BYTES))
          .filter(found -> !found.token().equals(mine.token()))
          .map(found -> words.takenOver(document, found.owner()));
    } catch (NoSuchFileException e) {
      putBack();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // A drive that is gone tells nothing about who works there.
    }
  }

  /** Somebody has tidied up, and nobody else has taken the document since. */
  private void putBack() {
    try {
      if (!released && files.kind(document) == Kind.FILE) {
        mine.create(files, file);
      }
    } catch (IOException | UnsupportedOperationException e) {
      // The next look tries again, or finds who was faster.
    }
  }
}
