package kistartklar.ui.document;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import kistartklar.store.DraftBase;
import kistartklar.store.Drafts;
import kistartklar.store.Expectation;
import kistartklar.store.LoadResult;
import kistartklar.store.SaveResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.lock.LockResult;
import kistartklar.text.Message;

/** Where documents are kept. Every call may wait for a disk. */
public interface Storage {

  LoadResult load(Path file);

  /** Whether a file is a report that holds a document, perhaps; its content tells. */
  boolean isReport(Path file);

  /** Reads a document that is only listed and cannot be saved. */
  LoadResult look(Path file);

  SaveResult save(StoredDocument document, Path file, Expectation expectation);

  /**
   * Copies a document's file byte by byte, also one that this program does not understand.
   *
   * @param target replaced if it exists, as the user agreed to
   * @return why it could not be copied
   */
  Optional<Message> copy(Path file, Path target);

  /** Locks a document's file for this window, if nobody has it. */
  LockResult lock(Path file);

  /**
   * Keeps a document as a draft in the user's own folder.
   *
   * @param base what it goes on from; empty if the document never had a file
   */
  SaveResult saveDraft(StoredDocument document, Optional<DraftBase> base);

  /** Deletes the draft of a document; tells why if it could not. */
  Optional<Message> deleteDraft(UUID id);

  /** What was kept and never saved to a file. */
  Drafts.Listing drafts();

  /** Keeps a document among its earlier states; tells why if it could not. */
  Optional<Message> keep(StoredDocument document);

  /** Keeps a document's file as it is among its earlier states; tells why if it could not. */
  Optional<Message> keepFile(UUID id, Path file);

  /** Deletes all that is kept of a document that never had a file; tells why if it could not. */
  Optional<Message> forget(UUID id);
}
