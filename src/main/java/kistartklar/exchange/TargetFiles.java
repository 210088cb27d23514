package kistartklar.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.file.FileOperations;
import kistartklar.store.file.FileOperations.Kind;
import kistartklar.store.file.FileTrouble;
import kistartklar.store.file.WriteBarrier;
import kistartklar.text.Message;

/**
 * Puts what the program makes for its users, such as reports and tables, into files that they
 * choose: as durably as documents, with their words when something is in the way.
 */
public final class TargetFiles {

  private final FileOperations files;
  private final DurableWriter writer;

  public TargetFiles(FileOperations files) {
    this.files = files;
    this.writer = DurableWriter.ofSharedFiles(files);
  }

  /** Makes the content of a file. */
  @FunctionalInterface
  interface Content {

    /**
     * Returns the content.
     *
     * @throws CancellationException if the user stopped it
     * @throws UnfitContentException if there is no content that may be written
     */
    byte[] make() throws UnfitContentException;
  }

  /** Objects to replacing a file. */
  @FunctionalInterface
  interface Guard {

    /** Returns why the file has to stay; empty if it may be replaced. */
    Optional<Message> objection(Path existing) throws IOException;
  }

  /**
   * Writes a file, or replaces it. May wait for a disk.
   *
   * @param path where to; a link stays and the file it leads to is replaced
   */
  public WriteResult write(Path path, byte[] bytes) {
    return write(path, _ -> Optional.empty(), () -> bytes);
  }

  /**
   * Writes a file, or replaces it.
   *
   * @param guard asked before a file is replaced
   * @param content made only if nothing is in the way of writing it
   */
  WriteResult write(Path path, Guard guard, Content content) {
    try {
      Path target = files.resolveLinks(path);
      Optional<Message> objection = objection(path, target, guard);
      if (objection.isPresent()) {
        return new WriteResult.Refused(objection.get());
      }
      return write(path, target, content.make());
    } catch (CancellationException e) {
      return new WriteResult.Cancelled();
    } catch (UnfitContentException e) {
      return new WriteResult.Refused(e.reason());
    } catch (IOException | InvalidPathException e) {
      return failed(path, e);
    }
  }

  private WriteResult write(Path path, Path target, byte[] bytes) {
    try {
      writer.write(target, bytes);
      return new WriteResult.Written(path);
    } catch (IOException | UnsupportedOperationException e) {
      return failed(path, e);
    }
  }

  private WriteResult failed(Path path, Exception failure) {
    boolean openFilesBlock = files.openFilesBlockReplacing(path);
    Message reason = FileTrouble.writing(path, failure, openFilesBlock);
    return FileTrouble.isInUse(failure, openFilesBlock)
        ? new WriteResult.Busy(reason, free(path))
        : new WriteResult.Refused(reason);
  }

  private Optional<Message> objection(Path path, Path target, Guard guard) throws IOException {
    Kind kind = files.kind(target);
    Optional<Message> barrier = WriteBarrier.of(files, kind, path, target);
    if (barrier.isPresent()) {
      return barrier;
    }
    return kind == Kind.FILE ? guard.objection(target) : missingFolder(target);
  }

  /** What is to be written may take a while to make; it would be in vain. */
  private Optional<Message> missingFolder(Path target) throws IOException {
    Optional<Path> folder = Optional.ofNullable(target.getParent());
    return folder.isPresent() && files.kind(folder.get()) != Kind.FOLDER
        ? Optional.of(Message.of("store.save.noFolder", folder.get().toString()))
        : Optional.empty();
  }

  /** {@code Bericht (2).pdf} beside {@code Bericht.pdf}, or the next number that is free. */
  private static Path free(Path target) {
    String name = String.valueOf(target.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String ending = dot > 0 ? name.substring(dot) : "";
    int number = 2;
    Path free;
    do {
      free = target.resolveSibling(stem + " (" + number++ + ")" + ending);
    } while (Files.exists(free, LinkOption.NOFOLLOW_LINKS));
    return free;
  }
}
