package kistartklar.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.store.ContentHash;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.text.Message;

/**
 * A document as it comes into a window.
 *
 * @param file where it was read from; empty for a new one, a draft or the example
 * @param hash of the file's bytes, present if it may be saved there
 * @param draft whether it was kept as a draft
 * @param readOnly why it can only be read, if so
 */
public record OpenedDocument(
    StoredDocument document,
    Optional<Path> file,
    Optional<ContentHash> hash,
    boolean draft,
    Optional<Message> readOnly) {

  /** A document in which nothing was entered yet. */
  public static OpenedDocument blank() {
    return unsaved(Assessment.empty(UUID.randomUUID()));
  }

  /** Content without a file, of which nothing is the user's own work yet. */
  public static OpenedDocument unsaved(Assessment assessment) {
    return new OpenedDocument(
        StoredDocument.unsaved(assessment),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty());
  }

  /** A new document with the content of another, of which it is a copy. */
  public static OpenedDocument copy(StoredDocument of) {
    StoredDocument copy =
        new StoredDocument(
            of.assessment().copyAs(UUID.randomUUID()),
            0,
            Optional.empty(),
            Optional.empty(),
            of.unknown());
    return new OpenedDocument(copy, Optional.empty(), Optional.empty(), false, Optional.empty());
  }

  /** What was kept as a draft. */
  public static OpenedDocument draft(StoredDocument document) {
    return new OpenedDocument(document, Optional.empty(), Optional.empty(), true, Optional.empty());
  }

  /** A document read from a file. */
  public static OpenedDocument of(Path file, LoadResult.Loaded loaded) {
    return new OpenedDocument(
        loaded.document(), Optional.of(file), Optional.of(loaded.hash()), false, Optional.empty());
  }

  /** A document of a newer program, to be read only. */
  public static OpenedDocument of(Path file, LoadResult.NewerFormat newer) {
    return new OpenedDocument(
        newer.document(), Optional.of(file), Optional.empty(), false, Optional.of(newer.reason()));
  }

  SaveState state() {
    return readOnly
        .<SaveState>map(SaveState.ReadOnly::new)
        .orElseGet(() -> SaveState.resting(file, document.modifiedAt(), draft));
  }
}
