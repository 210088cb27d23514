package kistartklar.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.store.file.FileOperations;
import kistartklar.store.file.FileTrouble;
import kistartklar.text.FileNames;
import kistartklar.text.Message;

/**
 * Finds files that hold the same document, told by its id. Programs that synchronise folders leave
 * such a copy under another name when two people changed a document at once.
 */
public final class SameDocument {

  private static final String ENDING = ".kicheck";

  private final FileOperations files;
  private final DocumentStore store;

  public SameDocument(FileOperations files, DocumentStore store) {
    this.files = files;
    this.store = store;
  }

  /** A file that holds the document. */
  public record Copy(Path file, LoadResult.Loaded loaded) {}

  /**
   * The other files in a document's folder that hold it too, by name. Reads every document there,
   * so it may take a while; a folder that cannot be listed has none.
   *
   * @param document its file, which is not among the copies, also not by another path to it
   */
  public List<Copy> beside(Path document, UUID id) {
    try {
      Path resolved = files.resolveLinks(document);
      Path folder = resolved.getParent();
      return folder == null ? List.of() : among(others(folder, resolved), id);
    } catch (IOException e) {
      return List.of();
    }
  }

  private List<Path> others(Path folder, Path document) throws IOException {
    List<Path> others = new ArrayList<>();
    for (Path file : files.list(folder)) {
      if (FileNames.ends(file, ENDING) && !files.resolveLinks(file).equals(document)) {
        others.add(file);
      }
    }
    return others;
  }

  /**
   * Deletes a copy, for good, if it is still what was read of it.
   *
   * @return why it was not deleted
   */
  public Optional<Message> delete(Copy copy) {
    Path file = copy.file();
    if (!(store.load(file) instanceof LoadResult.Loaded now)
        || !now.hash().equals(copy.loaded().hash())) {
      return Optional.of(Message.of("store.copy.changed", String.valueOf(file.getFileName())));
    }
    try {
      files.delete(file);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(FileTrouble.deleting(file, e));
    }
  }

  /** Those of the files that hold the document, in their order. Unreadable ones are passed over. */
  public List<Copy> among(List<Path> candidates, UUID id) {
    List<Copy> copies = new ArrayList<>();
    for (Path file : candidates) {
      if (store.load(file) instanceof LoadResult.Loaded loaded
          && loaded.document().assessment().id().equals(id)) {
        copies.add(new Copy(file, loaded));
      }
    }
    return List.copyOf(copies);
  }
}
