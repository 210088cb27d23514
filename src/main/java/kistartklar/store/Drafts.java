package kistartklar.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kistartklar.store.file.FileOperations;
import kistartklar.store.file.FileTrouble;
import kistartklar.text.FileNames;
import kistartklar.text.Message;

/**
 * What was entered and is not in a file of the user yet, kept in a folder that only the user can
 * read: one file per document, named by its id. Another process may use the same folder; what it
 * keeps of the same document is neither replaced nor deleted here. Safe for use by several threads.
 */
public final class Drafts {

  private static final String ENDING = ".kicheck";

  private final FileOperations files;
  private final DocumentStore store;
  private final Path folder;
  private final Function<StoredDocument, Optional<Message>> states;

  /** The drafts as this process has last written or found them. */
  private final Map<UUID, ContentHash> known = new ConcurrentHashMap<>();

  /**
   * Makes no folder until it is needed.
   *
   * @param states keeps a document among its earlier states; tells why if it could not
   */
  public Drafts(
      FileOperations files,
      DocumentStore store,
      Path folder,
      Function<StoredDocument, Optional<Message>> states) {
    this.files = files;
    this.store = store;
    this.folder = folder;
    this.states = states;
  }

  /**
   * A draft that can be opened.
   *
   * @param base what it goes on from; empty if its document never had a file
   */
  public record Draft(Path file, StoredDocument document, Optional<DraftBase> base) {}

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
   * is set aside, one that another process wrote is kept among the earlier states.
   *
   * @param base what it goes on from; empty if the document never had a file
   */
  public SaveResult save(StoredDocument document, Optional<DraftBase> base, Instant now) {
    UUID id = document.assessment().id();
    Path file = file(id);
    try {
      files.createOwnerOnlyFolder(folder);
      makeRoom(id, file);
    } catch (IOException | UnsupportedOperationException e) {
      return new SaveResult.Failed(
          FileTrouble.writing(file, e, files.openFilesBlockReplacing(file)));
    }
    SaveResult result =
        store.save(
            document, tree -> DraftBase.put(base, tree), file, new Expectation.Replaceable(), now);
    if (result instanceof SaveResult.Saved saved) {
      known.put(id, saved.hash());
    }
    return result;
  }

  private void makeRoom(UUID id, Path file) throws IOException {
    LoadResult there = store.load(file);
    boolean inTheWay =
        there instanceof LoadResult.Damaged
            || there instanceof LoadResult.Loaded foreign
                && !foreign.hash().equals(known.get(id))
                && states.apply(foreign.document()).isPresent();
    if (inTheWay) {
      setAside(file);
    }
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
        if (FileNames.ends(file, ENDING)) {
          switch (store.load(file)) {
            case LoadResult.Loaded loaded -> drafts.add(draft(file, loaded));
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
    if (store.load(file) instanceof LoadResult.Loaded loaded
        && loaded.document().assessment().id().equals(id)) {
      known.put(id, loaded.hash());
      return Optional.of(draft(file, loaded));
    }
    return Optional.empty();
  }

  private static Draft draft(Path file, LoadResult.Loaded loaded) {
    StoredDocument found = loaded.document();
    return new Draft(file, DraftBase.document(found), DraftBase.of(found));
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
    known.remove(id);
    return delete(id);
  }

  /**
   * Deletes the draft of a document, for good, unless another process has written it since.
   *
   * @return why it could not be deleted; empty when it is gone
   */
  public Optional<Message> delete(UUID id) {
    Path file = file(id);
    store.sweep(file);
    try {
      ContentHash mine = known.remove(id);
      if (mine == null || isStill(mine, file)) {
        files.delete(file);
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(FileTrouble.deleting(file, e));
    }
  }

  private boolean isStill(ContentHash hash, Path file) throws IOException {
    try {
      return ContentHash.of(files.read(file, DocumentFormat.MAX_BYTES + 1)).equals(hash);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private Path file(UUID id) {
    return folder.resolve(id + ENDING);
  }
}
