package kistartklar.store.file;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kistartklar.store.file.FileOperations.Kind;
import kistartklar.store.file.FileOperations.NewFile;
import kistartklar.store.file.WriteException.Step;

/**
 * Replaces files so that at every moment the old bytes or the new ones are there: temporary file
 * beside the target, force, attributes of the old file, replace, force the folder. Where somebody
 * else may write the same file, it looks directly before replacing it and reads it again after.
 */
public final class DurableWriter {

  /** Together 1 s: as long as virus scanners and sync programs usually hold a file on Windows. */
  private static final List<Duration> PAUSES =
      Stream.of(25, 50, 100, 200, 300, 325).map(Duration::ofMillis).toList();

  /** A look at the target directly before it is replaced. */
  @FunctionalInterface
  public interface Look {

    /**
     * Returns if the target may be replaced.
     *
     * @throws IOException if it must stay as it is, which ends the write with the step {@link
     *     Step#REPLACE} and this cause
     */
    void take() throws IOException;
  }

  private final FileOperations files;
  private final boolean shared;
  private final TempFiles temps;
  private final Set<Path> swept = ConcurrentHashMap.newKeySet();

  /** Makes new files for the owner only. */
  public DurableWriter(FileOperations files) {
    this(files, false);
  }

  private DurableWriter(FileOperations files, boolean shared) {
    this.files = files;
    this.shared = shared;
    this.temps = new TempFiles(files);
  }

  /** Makes new files for whom the folder and the user's own settings let read them. */
  public static DurableWriter ofSharedFiles(FileOperations files) {
    return new DurableWriter(files, true);
  }

  /**
   * Writes a file or replaces it; returns only when it survives a power cut.
   *
   * @param target with links resolved
   * @throws WriteException with the step that failed; no temporary file stays behind
   */
  public void write(Path target, byte[] bytes) throws WriteException {
    write(target, bytes, () -> {});
  }

  /**
   * Writes a file that somebody else may write too; returns only when it survives a power cut and
   * was read again after that.
   *
   * @param target with links resolved
   * @param look whether it may still be replaced
   * @throws WriteException with the step that failed; no temporary file stays behind. The cause is
   *     a {@link ReplacedException} if somebody else has replaced what was written.
   */
  public void writeChecked(Path target, byte[] bytes, Look look) throws WriteException {
    write(target, bytes, look);
    at(Step.READ_AGAIN, () -> retried(() -> readAgain(target, bytes)));
  }

  private void write(Path target, byte[] bytes, Look look) throws WriteException {
    // What crashed processes left does not come back while this one runs: once is enough.
    if (swept.add(TempFiles.folder(target))) {
      sweep(target);
    }
    Path temp = temps.next(target);
    try {
      fill(temp, target, bytes);
      at(Step.ATTRIBUTES, () -> copyAttributes(target, temp));
      at(
          Step.REPLACE,
          () ->
              retried(() -> {
                look.take();
                files.replace(temp, target);
              }));
    } catch (WriteException e) {
      discard(temp, e);
      throw e;
    }
    at(Step.FORCE_FOLDER, () -> files.forceFolder(TempFiles.folder(target)));
  }

  /** Deletes what crashed processes left beside the target, for it or for other files. */
  public void sweep(Path target) {
    temps.sweep(TempFiles.folder(target));
  }

  /** Deletes what crashed processes left in a folder. */
  public void sweepFolder(Path folder) {
    temps.sweep(folder);
  }

  private void fill(Path temp, Path target, byte[] bytes) throws WriteException {
    Step[] current = {Step.CREATE};
    try (NewFile file = create(temp, target)) {
      current[0] = Step.WRITE;
      file.write(bytes);
      current[0] = Step.FORCE;
      file.force();
    } catch (IOException | UnsupportedOperationException e) {
      throw new WriteException(current[0], e);
    }
  }

  /** What replaces a file may be read by nobody until it has that file's rights. */
  private NewFile create(Path temp, Path target) throws IOException {
    return shared && files.kind(target) == Kind.ABSENT
        ? files.createShared(temp)
        : files.createOwnerOnly(temp);
  }

  private void copyAttributes(Path target, Path temp) throws IOException {
    if (files.kind(target) == Kind.FILE) {
      files.copyAttributes(target, temp);
    }
  }

  /** Tries again for a while, as programs that hold a file open on Windows require. */
  private void retried(Action action) throws IOException {
    for (Duration pause : PAUSES) {
      try {
        action.run();
        return;
      } catch (NoSuchFileException | AtomicMoveNotSupportedException e) {
        throw e;
      } catch (FileSystemException e) {
        files.pause(pause);
      }
    }
    action.run();
  }

  private void readAgain(Path target, byte[] bytes) throws IOException {
    if (!Arrays.equals(files.read(target, bytes.length + 1), bytes)) {
      throw new ReplacedException();
    }
  }

  private void discard(Path temp, WriteException failure) {
    try {
      files.delete(temp);
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private static void at(Step step, Action action) throws WriteException {
    try {
      action.run();
    } catch (IOException | UnsupportedOperationException e) {
      throw new WriteException(step, e);
    }
  }

  private interface Action {
    void run() throws IOException;
  }
}
