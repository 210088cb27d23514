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
        assessment.copyAs(UUID.randomUUID()), 0, Optional.empty(), Optional.empty(), unknown);
  }

  /** The same document with other fields that this program does not know. */
  StoredDocument withUnknown(UnknownFields fields) {
    return new StoredDocument(assessment, revision, createdAt, modifiedAt, fields);
  }
}
