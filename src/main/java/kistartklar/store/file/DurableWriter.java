package kistartklar.store.file;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kistartklar.store.file.FileOperations.Kind;
import kistartklar.store.file.FileOperations.NewFile;
import kistartklar.store.file.WriteException.Step;

/**
 * Replaces files so that at every moment the old bytes or the new ones are there: temporary file
 * beside the target, force, attributes of the old file, replace, force the folder.
 */
public final class DurableWriter {

  /** Together 1 s: as long as virus scanners and sync programs usually hold a file on Windows. */
  private static final List<Duration> PAUSES =
      Stream.of(25, 50, 100, 200, 300, 325).map(Duration::ofMillis).toList();

  private final FileOperations files;
  private final TempFiles temps;
  private final Set<Path> swept = ConcurrentHashMap.newKeySet();

  public DurableWriter(FileOperations files) {
    this.files = files;
    this.temps = new TempFiles(files);
  }

  /**
   * Writes a file or replaces it; returns only when it survives a power cut.
   *
   * @param target with links resolved
   * @throws WriteException with the step that failed; no temporary file stays behind
   */
  public void write(Path target, byte[] bytes) throws WriteException {
    // What crashed processes left does not come back while this one runs: once is enough.
    if (swept.add(target)) {
      temps.sweep(target);
    }
    Path temp = temps.next(target);
    try {
      fill(temp, bytes);
      at(Step.ATTRIBUTES, () -> copyAttributes(target, temp));
      at(Step.REPLACE, () -> replace(temp, target));
    } catch (WriteException e) {
      discard(temp, e);
      throw e;
    }
    at(Step.FORCE_FOLDER, () -> files.forceFolder(TempFiles.folder(target)));
  }

  /** Deletes what crashed processes left beside the target. */
  public void sweep(Path target) {
    temps.sweep(target);
  }

  /** Deletes what crashed processes left in a folder that only this program uses. */
  public void sweepFolder(Path folder) {
    temps.sweepFolder(folder);
  }

  private void fill(Path temp, byte[] bytes) throws WriteException {
    Step[] current = {Step.CREATE};
    try (NewFile file = files.createOwnerOnly(temp)) {
      current[0] = Step.WRITE;
      file.write(bytes);
      current[0] = Step.FORCE;
      file.force();
    } catch (IOException | UnsupportedOperationException e) {
      throw new WriteException(current[0], e);
    }
  }

  private void copyAttributes(Path target, Path temp) throws IOException {
    if (files.kind(target) == Kind.FILE) {
      files.copyAttributes(target, temp);
    }
  }

  private void replace(Path temp, Path target) throws IOException {
    for (Duration pause : PAUSES) {
      try {
        files.replace(temp, target);
        return;
      } catch (NoSuchFileException | AtomicMoveNotSupportedException e) {
        throw e;
      } catch (FileSystemException e) {
        files.pause(pause);
      }
    }
    files.replace(temp, target);
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
