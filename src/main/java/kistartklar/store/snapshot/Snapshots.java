package kistartklar.store.snapshot;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kistartklar.store.DocumentFormat;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.file.FileOperations;
import kistartklar.store.file.FileTrouble;
import kistartklar.text.Message;

/**
 * Earlier states of documents in the user's own folder: one folder per document, named by its id,
 * at most ten files each. A state counts as kept only when it was read back. Safe for use by
 * several threads.
 */
public final class Snapshots {

  private final FileOperations files;
  private final DurableWriter writer;
  private final Path folder;
  private final Function<byte[], LoadResult> format;

  public Snapshots(FileOperations files, DurableWriter writer, Path folder) {
    this(files, writer, folder, DocumentFormat::read);
  }

  /**
   * As above, with another way of reading.
   *
   * @param format reads documents as {@link DocumentFormat#read} does
   */
  public Snapshots(
      FileOperations files,
      DurableWriter writer,
      Path folder,
      Function<byte[], LoadResult> format) {
    this.files = files;
    this.writer = writer;
    this.folder = folder;
    this.format = format;
  }

  /** A state that cannot be read; it stays where it is. */
  public record Unreadable(Path file, Message reason) {}

  /**
   * The states of one document.
   *
   * @param snapshots in the order they were kept, the last first
   */
  public record Listing(List<Snapshot> snapshots, List<Unreadable> unreadable) {
    public Listing {
      snapshots = List.copyOf(snapshots);
      unreadable = List.copyOf(unreadable);
    }
  }

  /**
   * Keeps the state of a document, unless the state kept last is the same.
   *
   * @return why it could not be kept
   */
  public Optional<Message> take(StoredDocument document) {
    return keep(document.assessment().id(), DocumentFormat.write(document));
  }

  /**
   * Keeps a document's file byte by byte, before something replaces it. A file that is gone or is
   * no readable document of that id has no state to be kept.
   *
   * @return why it could not be kept
   */
  public Optional<Message> takeFile(UUID id, Path file) {
    byte[] bytes;
    try {
      bytes = files.read(file, DocumentFormat.MAX_BYTES + 1);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(FileTrouble.reading(file, e));
    }
    boolean readable =
        format.apply(bytes) instanceof LoadResult.Loaded loaded
            && loaded.document().assessment().id().equals(id);
    return readable ? keep(id, bytes) : Optional.empty();
  }

  private synchronized Optional<Message> keep(UUID id, byte[] bytes) {
    Path home = home(id);
    try {
      files.createOwnerOnlyFolder(home);
      List<SnapshotFile> known = known(home);
      if (!known.isEmpty() && known.getLast().holds(bytes) && isIntact(known.getLast(), bytes)) {
        return Optional.empty();
      }
      long number = known.isEmpty() ? 1 : known.getLast().number() + 1;
      SnapshotFile fresh = SnapshotFile.of(home, number, bytes);
      writer.write(fresh.path(), bytes);
      if (!isIntact(fresh, bytes)) {
        return Optional.of(Message.of("store.snapshot.unverified"));
      }
      thin(known(home));
      return Optional.empty();
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.of(
          Message.of(
              "store.snapshot.failed",
              FileTrouble.writing(home, e, files.openFilesBlockReplacing(home))));
    }
  }

  private boolean isIntact(SnapshotFile file, byte[] bytes) throws IOException {
    return Arrays.equals(files.read(file.path(), bytes.length + 1), bytes);
  }

  private void thin(List<SnapshotFile> known) throws IOException {
    List<Long> surplus =
        Thinning.surplus(known.stream().map(SnapshotFile::number).distinct().toList());
    for (SnapshotFile file : known) {
      if (surplus.contains(file.number())) {
        files.delete(file.path());
      }
    }
  }

  private List<SnapshotFile> known(Path home) throws IOException {
    return files.list(home).stream()
        .flatMap(file -> SnapshotFile.parse(file).stream())
        .sorted(Comparator.comparingLong(SnapshotFile::number))
        .toList();
  }

  /** The states kept of a document. Tidies up after crashes on the way. */
  public Listing list(UUID id) {
    Path home = home(id);
    List<Snapshot> snapshots = new ArrayList<>();
    List<Unreadable> unreadable = new ArrayList<>();
    writer.sweepFolder(home);
    try {
      for (SnapshotFile file : known(home).reversed()) {
        switch (read(file.path())) {
          case LoadResult.Loaded loaded ->
              snapshots.add(new Snapshot(file.path(), file.number(), loaded.document()));
          case LoadResult.NewerFormat newer ->
              unreadable.add(new Unreadable(file.path(), newer.reason()));
          case LoadResult.Damaged(Message reason) ->
              unreadable.add(new Unreadable(file.path(), reason));
          case LoadResult.Unreadable(Message reason) ->
              unreadable.add(new Unreadable(file.path(), reason));
        }
      }
    } catch (IOException e) {
      unreadable.add(new Unreadable(home, FileTrouble.reading(home, e)));
    }
    return new Listing(snapshots, unreadable);
  }

  private LoadResult read(Path file) {
    try {
      return format.apply(files.read(file, DocumentFormat.MAX_BYTES + 1));
    } catch (IOException e) {
      return new LoadResult.Unreadable(FileTrouble.reading(file, e));
    }
  }

  /**
   * Deletes all states of a document, for good.
   *
   * @return why they could not be deleted; empty when they are gone
   */
  public synchronized Optional<Message> delete(UUID id) {
    Path home = home(id);
    try {
      for (Path file : files.list(home)) {
        files.delete(file);
      }
      files.delete(home);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(FileTrouble.deleting(home, e));
    }
  }

  private Path home(UUID id) {
    return folder.resolve(id.toString());
  }
}
