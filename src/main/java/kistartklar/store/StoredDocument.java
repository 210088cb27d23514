package kistartklar.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;

/**
 * A document as it is or was on disk.
 *
 * @param revision rises by one with every save and alone decides what is newer; 0 if never saved
 * @param createdAt when it was first saved, for display only
 * @param modifiedAt when it was last saved, for display only
 * @param unknown what a newer or other program wrote into it and must survive a round trip
 */
public record StoredDocument(
    Assessment assessment,
    long revision,
    Optional<Instant> createdAt,
    Optional<Instant> modifiedAt,
    UnknownFields unknown) {

  /** In drafts only; of this PC, and nothing that a file of the user should hold. */
  private static final String BASED_ON = "basedOn";

  /** A document that was never saved. */
  public static StoredDocument unsaved(Assessment assessment) {
    return new StoredDocument(
        assessment, 0, Optional.empty(), Optional.empty(), UnknownFields.NONE);
  }

  /** The same document with another content. */
  public StoredDocument withAssessment(Assessment changed) {
    return new StoredDocument(changed, revision, createdAt, modifiedAt, unknown);
  }

  /** The same document, so that its next save is newer than that revision too. */
  public StoredDocument withRevisionAtLeast(long least) {
    return new StoredDocument(
        assessment, Math.max(revision, least), createdAt, modifiedAt, unknown);
  }

  /** A new document with the same content, never saved, that remembers where it came from. */
  public StoredDocument asCopy() {
    return new StoredDocument(
        assessment.copyAs(UUID.randomUUID()),
        0,
        Optional.empty(),
        Optional.empty(),
        unknown.without(BASED_ON));
  }

  /** What a draft goes on from: the bytes of the document's file; empty if it never had one. */
  public Optional<ContentHash> basedOn() {
    return unknown.text(BASED_ON).map(ContentHash::new);
  }

  /** The same document as a draft of what goes on from these bytes of its file. */
  public StoredDocument asDraftOf(ContentHash file) {
    return withUnknown(unknown.with(BASED_ON, file.hex()));
  }

  /** The same document as it stands in a file of its own. */
  public StoredDocument asFile() {
    return withUnknown(unknown.without(BASED_ON));
  }

  private StoredDocument withUnknown(UnknownFields fields) {
    return new StoredDocument(assessment, revision, createdAt, modifiedAt, fields);
  }
}
