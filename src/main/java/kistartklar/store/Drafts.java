package kistartklar.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.store.file.FileOperations;
import kistartklar.store.file.FileTrouble;
import kistartklar.text.Message;

/**
 * Documents that have no file yet, kept in a folder that only the user can read: one file per
 * document, named by its id.
 */
public final class Drafts {

  private static final String ENDING = ".kicheck";

  private final FileOperations files;
  private final DocumentStore store;
  private final Path folder;

  public Drafts(FileOperations files, DocumentStore store, Path folder) {
    this.files = files;
    this.store = store;
    this.folder = folder;
  }

  /** A draft that can be opened. */
  public record Draft(Path file, StoredDocument document) {}

  /** A file among the drafts that cannot be opened; it stays where it is. */
  public record Unreadable(Path file, Message reason) {}

  /** What is in the folder. */
  public record Listing(List<Draft> drafts, List<Unreadable> unreadable) {
    public Listing {
      drafts = List.copyOf(drafts);
      unreadable = List.copyOf(unreadable);
    }
  }

  /**
   * Keeps a document as a draft, in place of an earlier draft of it. One that has become unreadable
   * is set aside, not replaced.
   */
  public SaveResult save(StoredDocument document, Instant now) {
    Path file = file(document.assessment().id());
    try {
      files.createOwnerOnlyFolder(folder);
      if (store.load(file) instanceof LoadResult.Damaged) {
        setAside(file);
      }
    } catch (IOException | UnsupportedOperationException e) {
      return new SaveResult.Failed(
          FileTrouble.writing(file, e, files.openFilesBlockReplacing(file)));
    }
    return store.save(document, file, new Expectation.Replaceable(), now);
  }

  private void setAside(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    files.replace(file, file.resolveSibling(UUID.randomUUID() + "-" + name));
  }

  /** All drafts, in the order of their file names. Tidies up after crashes on the way. */
  public Listing list() {
    List<Draft> drafts = new ArrayList<>();
    List<Unreadable> unreadable = new ArrayList<>();
    store.sweepFolder(folder);
    try {
      for (Path file : files.list(folder)) {
        if (file.toString().endsWith(ENDING)) {
          switch (store.load(file)) {
            case LoadResult.Loaded loaded -> drafts.add(new Draft(file, loaded.document()));
            case LoadResult.NewerFormat newer ->
                unreadable.add(new Unreadable(file, newer.reason()));
            case LoadResult.Damaged damaged ->
                unreadable.add(new Unreadable(file, damaged.reason()));
            case LoadResult.Unreadable(Message reason) ->
                unreadable.add(new Unreadable(file, reason));
          }
        }
      }
    } catch (IOException e) {
      unreadable.add(new Unreadable(folder, FileTrouble.reading(folder, e)));
    }
    return new Listing(drafts, unreadable);
  }

  /** The draft of one document, if there is a readable one. */
  public Optional<Draft> find(UUID id) {
    Path file = file(id);
    return store.load(file) instanceof LoadResult.Loaded loaded
            && loaded.document().assessment().id().equals(id)
        ? Optional.of(new Draft(file, loaded.document()))
        : Optional.empty();
  }

  /**
   * Deletes everything kept of a document here, for good: its draft and what was set aside.
   *
   * @return why it could not be deleted; empty when it is gone
   */
  public Optional<Message> forget(UUID id) {
    try {
      for (Path file : files.list(folder)) {
        if (String.valueOf(file.getFileName()).endsWith(id + ENDING)) {
          files.delete(file);
        }
      }
    } catch (IOException e) {
      return Optional.of(FileTrouble.deleting(folder, e));
    }
    return delete(id);
  }

  /**
   * Deletes the draft of a document, for good.
   *
   * @return why it could not be deleted; empty when it is gone
   */
  public Optional<Message> delete(UUID id) {
    Path file = file(id);
    store.sweep(file);
    try {
      files.delete(file);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(FileTrouble.deleting(file, e));
    }
  }

  private Path file(UUID id) {
    return folder.resolve(id + ENDING);
  }
}
