package kistartklar.store;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.file.FileOperations;
import kistartklar.store.file.FileOperations.Kind;
import kistartklar.store.file.FileTrouble;
import kistartklar.store.file.ReplacedException;
import kistartklar.store.file.WriteBarrier;
import kistartklar.store.file.WriteException;
import kistartklar.text.Message;
import tools.jackson.databind.node.ObjectNode;

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

  /** Reads a document that lies in no file; never throws on any bytes. */
  public LoadResult read(byte[] document) {
    return format.apply(document);
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
        case ABSENT -> absent(path);
        case FOLDER -> unreadable("store.read.folder", path);
        case OTHER -> unreadable("store.read.special", path);
        case FILE -> reader.apply(files.read(path, most + 1));
      };
    } catch (IOException e) {
      return new LoadResult.Unreadable(FileTrouble.reading(path, e));
    }
  }

  /**
   * How an ordinary file begins.
   *
   * @param most so many bytes at most
   * @return empty if there is no such file or it cannot be read
   */
  public byte[] start(Path path, int most) {
    try {
      return files.kind(path) == Kind.FILE ? files.read(path, most) : new byte[0];
    } catch (IOException e) {
      return new byte[0];
    }
  }

  private LoadResult absent(Path path) throws IOException {
    Path target = files.resolveLinks(path);
    if (target.equals(path.toAbsolutePath())) {
      throw new NoSuchFileException(path.toString());
    }
    return new LoadResult.Unreadable(
        Message.of("store.read.dangling", name(path), target.normalize().toString()));
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
    return save(document, tree -> {}, path, expectation, now);
  }

  /**
   * Saves a document with more fields than its own.
   *
   * @param addition puts them into its tree
   */
  SaveResult save(
      StoredDocument document,
      Consumer<ObjectNode> addition,
      Path path,
      Expectation expectation,
      Instant now) {
    try {
      Path target = files.resolveLinks(path);
      Optional<SaveResult> objection = objection(path, target, expectation);
      return objection.isPresent()
          ? objection.get()
          : write(next(document, now), addition, target, expectation);
    } catch (IOException | UnsupportedOperationException | InvalidPathException e) {
      return notSaved(path, e);
    }
  }

  private SaveResult notSaved(Path path, Exception failure) {
    Message reason = FileTrouble.writing(path, failure, files.openFilesBlockReplacing(path));
    return switch (failure.getCause()) {
      case Objection objection -> objection.result;
      case ReplacedException _ -> new SaveResult.ChangedOutside(reason);
      case null, default -> new SaveResult.Failed(reason);
    };
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
      Optional<SaveResult> objection = objection(target, resolved, new Expectation.Replaceable());
      if (objection.orElse(null) instanceof SaveResult.Failed(Message reason)) {
        return Optional.of(reason);
      }
      writer.writeChecked(resolved, bytes, () -> {});
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

  private Optional<SaveResult> objection(Path path, Path target, Expectation expectation)
      throws IOException {
    if (name(target).length() > LONGEST_NAME) {
      return failed("store.save.tooLong", target);
    }
    Kind kind = files.kind(target);
    Optional<Message> barrier = WriteBarrier.of(files, kind, path, target);
    if (barrier.isPresent()) {
      return barrier.map(SaveResult.Failed::new);
    }
    if (kind == Kind.FILE) {
      return existing(target, expectation);
    }
    return expectation instanceof Expectation.Unchanged
        ? failed("store.save.vanished", target)
        : Optional.empty();
  }

  private Optional<SaveResult> existing(Path target, Expectation expectation) {
    return switch (expectation) {
      case Expectation.Absent _ ->
          unconfirmed.containsKey(target)
              ? changed(target, ContentHash.NONE)
              : failed("store.save.exists", target);
      case Expectation.Unchanged(ContentHash hash) -> changed(target, hash);
      case Expectation.Replaceable _ ->
          load(target) instanceof LoadResult.NewerFormat
              ? failed("store.save.newer", target)
              : Optional.empty();
    };
  }

  private Optional<SaveResult> changed(Path target, ContentHash expected) {
    try {
      return isChanged(target, expected) ? changed(target) : Optional.empty();
    } catch (IOException e) {
      return Optional.of(new SaveResult.Failed(FileTrouble.reading(target, e)));
    }
  }

  private boolean isChanged(Path target, ContentHash expected) throws IOException {
    ContentHash found = ContentHash.of(files.read(target, DocumentFormat.MAX_BYTES + 1));
    return !found.equals(expected) && !found.equals(unconfirmed.get(target));
  }

  private static Optional<SaveResult> changed(Path target) {
    return Optional.of(
        new SaveResult.ChangedOutside(Message.of("store.save.changed", name(target))));
  }

  /** Reads the bytes back while the disk is busy with them: nothing is replaced before. */
  private SaveResult write(
      StoredDocument document, Consumer<ObjectNode> addition, Path target, Expectation expectation)
      throws IOException {
    ObjectNode tree = DocumentWriter.tree(document);
    addition.accept(tree);
    byte[] bytes = JsonWriter.write(tree);
    CompletableFuture<Proof> proof =
        CompletableFuture.supplyAsync(() -> Proof.of(document, tree, bytes));
    try {
      writer.writeChecked(
          target,
          bytes,
          () -> {
            proven(proof.join(), target);
            lookAgain(target, expectation);
          });
    } catch (WriteException e) {
      if (e.targetReplaced() && !(e.getCause() instanceof ReplacedException)) {
        unconfirmed.put(target, proven(proof.join(), target).hash());
      }
      throw e;
    }
    unconfirmed.remove(target);
    UnknownFields written = UnknownFields.written(document.assessment(), tree);
    return new SaveResult.Saved(document.withUnknown(written), proven(proof.join(), target).hash());
  }

  private static LoadResult.Loaded proven(Proof proof, Path target) throws Objection {
    return switch (proof.again()) {
      case LoadResult.Loaded again when proof.same() -> again;
      case LoadResult.Damaged(Message reason) ->
          throw new Objection(
              new SaveResult.Failed(Message.of("store.save.unwritable", name(target), reason)));
      default ->
          throw new Objection(
              new SaveResult.Failed(Message.of("store.save.selfCheck", name(target))));
    };
  }

  /** Writing takes long enough for somebody else to save meanwhile. */
  private void lookAgain(Path target, Expectation expectation) throws IOException {
    Optional<SaveResult> objection =
        switch (expectation) {
          case Expectation.Absent _ ->
              files.kind(target) == Kind.ABSENT || !isChanged(target, ContentHash.NONE)
                  ? Optional.empty()
                  : failed("store.save.exists", target);
          case Expectation.Unchanged(ContentHash hash) -> changedNow(target, hash);
          case Expectation.Replaceable _ -> Optional.empty();
        };
    if (objection.isPresent()) {
      throw new Objection(objection.get());
    }
  }

  private Optional<SaveResult> changedNow(Path target, ContentHash expected) throws IOException {
    try {
      return isChanged(target, expected) ? changed(target) : Optional.empty();
    } catch (NoSuchFileException e) {
      return failed("store.save.vanished", target);
    }
  }

  private static Optional<SaveResult> failed(String key, Path target) {
    return Optional.of(new SaveResult.Failed(Message.of(key, name(target))));
  }

  private static String name(Path path) {
    return String.valueOf(Optional.ofNullable(path.getFileName()).orElse(path));
  }

  /** The target must stay as it is. */
  private static final class Objection extends IOException {

    private final transient SaveResult result;

    Objection(SaveResult result) {
      super("the target must stay as it is");
      this.result = result;
    }
  }
}
