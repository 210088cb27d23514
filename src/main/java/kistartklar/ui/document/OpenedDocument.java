package kistartklar.ui.document;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.store.ContentHash;
import kistartklar.store.DraftBase;
import kistartklar.store.Drafts.Draft;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.lock.DocumentLock;

/**
 * A document as it comes into a window.
 *
 * @param file where it was read from; empty for a new one, a draft or the example
 * @param hash of the file's bytes, present if it may be saved there
 * @param draft whether it was kept as a draft
 * @param base what that draft goes on from, if its document has a file
 * @param readOnly why it can only be read, if so
 * @param lock held on the file, if it could be locked
 */
public record OpenedDocument(
    StoredDocument document,
    Optional<Path> file,
    Optional<ContentHash> hash,
    boolean draft,
    Optional<DraftBase> base,
    Optional<SaveState.ReadOnly> readOnly,
    Optional<DocumentLock> lock) {

  /** A document in which nothing was entered yet. */
  public static OpenedDocument blank() {
    return unsaved(Assessment.empty(UUID.randomUUID()));
  }

  /** A document in which nothing was entered yet, for an assessment that begins on a day. */
  public static OpenedDocument begun(LocalDate day) {
    return unsaved(Assessment.empty(UUID.randomUUID()).assessedOn(day));
  }

  /** Content without a file, of which nothing is the user's own work yet. */
  public static OpenedDocument unsaved(Assessment assessment) {
    return withoutFile(StoredDocument.unsaved(assessment), false, Optional.empty());
  }

  /** A new document with the content of another, of which it is a copy. */
  public static OpenedDocument copy(StoredDocument of) {
    return withoutFile(of.asCopy(), false, Optional.empty());
  }

  /** What was kept as a draft. */
  public static OpenedDocument draft(Draft draft) {
    return withoutFile(draft.document(), true, draft.base());
  }

  private static OpenedDocument withoutFile(
      StoredDocument document, boolean draft, Optional<DraftBase> base) {
    return new OpenedDocument(
        document,
        Optional.empty(),
        Optional.empty(),
        draft,
        base,
        Optional.empty(),
        Optional.empty());
  }

  /** A document read from a file, to be edited. */
  public static OpenedDocument of(
      Path file, LoadResult.Loaded loaded, Optional<DocumentLock> lock) {
    return new OpenedDocument(
        loaded.document(),
        Optional.of(file),
        Optional.of(loaded.hash()),
        false,
        Optional.empty(),
        Optional.empty(),
        lock);
  }

  /** A document to be read only. */
  public static OpenedDocument of(Path file, StoredDocument document, SaveState.ReadOnly why) {
    return new OpenedDocument(
        document,
        Optional.of(file),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.of(why),
        Optional.empty());
  }

  SaveState state() {
    return readOnly
        .<SaveState>map(why -> why)
        .orElseGet(() -> SaveState.resting(file, document.modifiedAt(), draft));
  }
}
