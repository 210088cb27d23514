package kistartklar.store;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.file.FileOperations;
import kistartklar.store.file.FileTrouble;
import kistartklar.store.file.WriteException;
import kistartklar.store.file.WriteException.Step;
import kistartklar.text.Message;

/**
 * Documents in files: read strictly, saved so that a power cut loses nothing and nobody else's
 * changes are overwritten. Safe for use by several threads on different files.
 */
public final class DocumentStore {

  /** Longest file name that the usual file systems take, in characters. */
  private static final int LONGEST_NAME = 255;

  private final FileOperations files;
  private final DurableWriter writer;
  private final Function<byte[], LoadResult> format;

  /** Written, but not confirmed by the folder: still ours when the save is tried again. */
  private final Map<Path, ContentHash> unconfirmed = new ConcurrentHashMap<>();

  public DocumentStore(FileOperations files, DurableWriter writer) {
    this(files, writer, DocumentFormat::read);
  }

  /**
   * As above, with another way of reading.
   *
   * @param format reads documents as {@link DocumentFormat#read} does
   */
  public DocumentStore(
      FileOperations files, DurableWriter writer, Function<byte[], LoadResult> format) {
    this.files = files;
    this.writer = writer;
    this.format = format;
  }

  /** Reads a document. Never throws, never changes anything. */
  public LoadResult load(Path path) {
    return load(path, DocumentFormat.MAX_BYTES, format);
  }

  /**
   * Reads a document of many that are only listed: as {@link #load}, but it cannot be saved.
   *
   * @param file known to be an ordinary file
   */
  public LoadResult look(Path file) {
    try {
      return DocumentFormat.look(files.read(file, DocumentFormat.MAX_BYTES + 1));
    } catch (IOException e) {
      return new LoadResult.Unreadable(FileTrouble.reading(file, e));
    }
  }

  /**
   * Reads a file that holds a document in another form. Never changes anything.
   *
   * @param most largest file in bytes; of a larger one the reader gets one byte more than that
   * @param reader makes a document of the file's bytes
   */
  public LoadResult load(Path path, int most, Function<byte[], LoadResult> reader) {
    try {
      return switch (files.kind(path)) {
        case ABSENT -> throw new NoSuchFileException(path.toString());
        case FOLDER -> unreadable("store.read.folder", path);
        case OTHER -> unreadable("store.read.special", path);
        case FILE -> reader.apply(files.read(path, most + 1));
      };
    } catch (IOException e) {
      return new LoadResult.Unreadable(FileTrouble.reading(path, e));
    }
  }

  private static LoadResult unreadable(String key, Path path) {
    return new LoadResult.Unreadable(Message.of(key, name(path)));
  }

  /**
   * Saves a document with the next revision.
   *
   * @param path where to; a link stays and the file it leads to is replaced
   * @param expectation what may stand there
   * @param now for display in the document, never compared
   */
  public SaveResult save(StoredDocument document, Path path, Expectation expectation, Instant now) {
    try {
      Path target = files.resolveLinks(path);
      Optional<SaveResult> objection = objection(target, expectation);
      return objection.isPresent() ? objection.get() : write(next(document, now), target);
    } catch (IOException | UnsupportedOperationException | InvalidPathException e) {
      return new SaveResult.Failed(
          FileTrouble.writing(path, e, files.openFilesBlockReplacing(path)));
    }
  }

  /**
   * Copies a document byte by byte, whatever it holds.
   *
   * @param target replaced if it exists, unless a newer program wrote it
   * @return why it could not be copied; empty when the copy is on disk
   */
  public Optional<Message> copy(Path file, Path target) {
    byte[] bytes;
    try {
      bytes = files.read(file, DocumentFormat.MAX_BYTES + 1);
    } catch (IOException e) {
      return Optional.of(FileTrouble.reading(file, e));
    }
    try {
      Path resolved = files.resolveLinks(target);
      Optional<SaveResult> objection = objection(resolved, new Expectation.Replaceable());
      if (objection.orElse(null) instanceof SaveResult.Failed(Message reason)) {
        return Optional.of(reason);
      }
      writer.write(resolved, bytes);
      return Optional.empty();
    } catch (IOException | UnsupportedOperationException | InvalidPathException e) {
      return Optional.of(FileTrouble.writing(target, e, files.openFilesBlockReplacing(target)));
    }
  }

  /** Deletes temporary files that crashed processes left beside a document. */
  public void sweep(Path path) {
    try {
      writer.sweep(files.resolveLinks(path));
    } catch (IOException e) {
      // Nothing is lost by a stray file; the next save tries again.
    }
  }

  /** Deletes temporary files that crashed processes left in a folder of this program's own. */
  void sweepFolder(Path folder) {
    writer.sweepFolder(folder);
  }

  private static StoredDocument next(StoredDocument document, Instant now) {
    Instant time = now.truncatedTo(ChronoUnit.SECONDS);
    return new StoredDocument(
        document.assessment(),
        Math.min(document.revision() + 1, DocumentReader.MAX_REVISION),
        Optional.of(document.createdAt().orElse(time)),
        Optional.of(time),
        document.unknown());
  }

  private Optional<SaveResult> objection(Path target, Expectation expectation) throws IOException {
    if (name(target).length() > LONGEST_NAME) {
      return failed("store.save.tooLong", target);
    }
    return switch (files.kind(target)) {
      case FOLDER -> failed("store.save.folder", target);
      case OTHER -> failed("store.read.special", target);
      case ABSENT ->
          expectation instanceof Expectation.Unchanged
              ? failed("store.save.vanished", target)
              : Optional.empty();
      case FILE ->
          files.isReadOnly(target)
              ? failed("store.save.readOnly", target)
              : existing(target, expectation);
    };
  }

  private Optional<SaveResult> existing(Path target, Expectation expectation) {
    return switch (expectation) {
      case Expectation.Absent _ -> failed("store.save.exists", target);
      case Expectation.Unchanged(ContentHash hash) -> changed(target, hash);
      case Expectation.Replaceable _ ->
          load(target) instanceof LoadResult.NewerFormat
              ? failed("store.save.newer", target)
              : Optional.empty();
    };
  }

  private Optional<SaveResult> changed(Path target, ContentHash expected) {
    ContentHash found;
    try {
      found = ContentHash.of(files.read(target, DocumentFormat.MAX_BYTES + 1));
    } catch (IOException e) {
      return Optional.of(new SaveResult.Failed(FileTrouble.reading(target, e)));
    }
    return found.equals(expected) || found.equals(unconfirmed.get(target))
        ? Optional.empty()
        : Optional.of(
            new SaveResult.ChangedOutside(Message.of("store.save.changed", name(target))));
  }

  private SaveResult write(StoredDocument document, Path target) throws IOException {
    Proof proof = Proof.of(document);
    return switch (proof.again()) {
      case LoadResult.Loaded(StoredDocument again, ContentHash hash) when proof.same() ->
          write(again, hash, proof.bytes(), target);
      case LoadResult.Damaged(Message reason) ->
          new SaveResult.Failed(Message.of("store.save.unwritable", name(target), reason));
      default -> new SaveResult.Failed(Message.of("store.save.selfCheck", name(target)));
    };
  }

  private SaveResult write(StoredDocument document, ContentHash hash, byte[] bytes, Path target)
      throws WriteException {
    try {
      writer.write(target, bytes);
    } catch (WriteException e) {
      if (e.step() == Step.FORCE_FOLDER) {
        unconfirmed.put(target, hash);
      }
      throw e;
    }
    unconfirmed.remove(target);
    return new SaveResult.Saved(document, hash);
  }

  private static Optional<SaveResult> failed(String key, Path target) {
    return Optional.of(new SaveResult.Failed(Message.of(key, name(target))));
  }

  private static String name(Path path) {
    return String.valueOf(Optional.ofNullable(path.getFileName()).orElse(path));
  }
}
