package kistartklar.store.lock;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import kistartklar.store.ContentHash;
import kistartklar.store.file.FileOperations;
import kistartklar.store.file.FileOperations.Kind;
import kistartklar.store.file.FileTrouble;

/**
 * Locks documents by a file beside them. What a process that is gone left on this PC is cleared
 * away without asking; what another PC left is not, because from here nobody can tell.
 */
public final class DocumentLocks {

  /** As long as it takes a process to fill the lock file it has just created. */
  private static final Duration FILLING = Duration.ofMillis(200);

  /** In each round another process was faster; that cannot go on for long. */
  private static final int ROUNDS = 10;

  /** So many digits of a hash tell a lock from the others at the same place. */
  private static final int HASH_DIGITS = 16;

  /** Longest file name of the usual file systems, in bytes; on Windows and macOS in characters. */
  private static final int LONGEST_NAME = 255;

  private static final String ENDING = ".lock";

  private final FileOperations files;
  private final Processes processes;
  private final Clock clock;

  /**
   * Makes locks for this process.
   *
   * @param clock tells others since when a document is open; nothing is decided by it
   */
  public DocumentLocks(FileOperations files, Processes processes, Clock clock) {
    this.files = files;
    this.processes = processes;
    this.clock = clock;
  }

  /** Locks a document if nobody has it. Never throws. */
  public LockResult acquire(Path document) {
    return lock(document, false);
  }

  /** Locks a document whoever has it; for the user who decided so after seeing who does. */
  public LockResult takeOver(Path document) {
    return lock(document, true);
  }

  /** Whether it is this very process that has the document, in another window. */
  public boolean isOwn(LockResult.Taken taken) {
    LockOwner self = processes.current(clock.instant());
    return taken.owner().filter(self::isSameProcess).isPresent();
  }

  private LockResult lock(Path document, boolean force) {
    try {
      return lock(document, lockFile(document), force);
    } catch (IOException | UnsupportedOperationException e) {
      return new LockResult.Unavailable(
          LockWords.unavailable(
              FileTrouble.writing(document, e, files.openFilesBlockReplacing(document))));
    }
  }

  private LockResult lock(Path document, Path file, boolean force) throws IOException {
    LockText mine = LockText.by(processes.current(clock.instant()));
    LockWords words = new LockWords(clock.getZone());
    LockResult acquired = new LockResult.Acquired(new HeldLock(files, words, document, file, mine));
    Optional<LockOwner> owner = Optional.empty();
    for (int round = 0; round < ROUNDS; round++) {
      if (create(file, mine)) {
        return acquired;
      }
      byte[] found = contentOf(file);
      owner = LockText.parse(found).map(LockText::owner);
      if (!force && owner.filter(other -> isGone(other, mine.owner())).isEmpty()) {
        break;
      }
      if (replace(file, found, mine)) {
        return acquired;
      }
    }
    return new LockResult.Taken(owner, words.taken(document, owner, mine.owner()));
  }

  private Path lockFile(Path document) throws IOException {
    Path resolved = files.resolveLinks(document);
    String name = String.valueOf(resolved.getFileName());
    String lock = "." + name + ENDING;
    return resolved.resolveSibling(
        lock.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME ? lock : shortened(name));
  }

  /** The document's name would be too long with what makes it that of a lock. */
  private static String shortened(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    return ".ki-startklar-document-"
        + ContentHash.of(bytes).hex().substring(0, HASH_DIGITS)
        + ENDING;
  }

  private boolean create(Path file, LockText text) throws IOException {
    try {
      text.create(files, file);
      return true;
    } catch (FileAlreadyExistsException e) {
      if (files.kind(file) == Kind.FOLDER || files.kind(file) == Kind.OTHER) {
        throw e;
      }
      return false;
    }
  }

  /** What the lock file holds; nothing if it vanished or cannot be read. */
  private byte[] contentOf(Path file) {
    byte[] content = readable(file);
    if (LockText.parse(content).isEmpty()) {
      files.pause(FILLING);
      content = readable(file);
    }
    return content;
  }

  private byte[] readable(Path file) {
    try {
      return files.read(file, LockText.MAX_BYTES);
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private boolean isGone(LockOwner owner, LockOwner self) {
    return owner.isSeenBy(self)
        && processes.started(owner.process()).filter(owner.started()::equals).isEmpty();
  }

  /**
   * Puts a lock in the place of another. Several processes may find the same stale one at once, so
   * each must first create a claim to exactly that one, which only one can, and then look again:
   * what is no longer there was replaced by whoever had the claim before. The claim itself becomes
   * the lock.
   */
  private boolean replace(Path file, byte[] found, LockText mine) throws IOException {
    String which = ContentHash.of(found).hex().substring(0, HASH_DIGITS);
    Path claim = file.resolveSibling(".ki-startklar-" + which + ENDING);
    if (!create(claim, mine)) {
      clearStale(claim, mine);
      return false;
    }
    boolean same = Arrays.equals(readable(file), found);
    try {
      if (same) {
        files.replace(claim, file);
        return true;
      }
    } catch (IOException e) {
      files.delete(claim);
      throw e;
    }
    files.delete(claim);
    return false;
  }

  /** A claim lives for a moment only, unless its process ended within that moment. */
  private void clearStale(Path claim, LockText mine) throws IOException {
    files.pause(FILLING);
    Optional<LockOwner> claimant = LockText.parse(readable(claim)).map(LockText::owner);
    if (claimant.filter(other -> isGone(other, mine.owner())).isPresent()) {
      files.delete(claim);
    }
  }
}
