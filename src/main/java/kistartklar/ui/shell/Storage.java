package kistartklar.ui.shell;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import kistartklar.store.Drafts;
import kistartklar.store.Expectation;
import kistartklar.store.LoadResult;
import kistartklar.store.SaveResult;
import kistartklar.store.StoredDocument;
import kistartklar.text.Message;

/** Where documents are kept. Every call may wait for a disk. */
public interface Storage {

  LoadResult load(Path file);

  SaveResult save(StoredDocument document, Path file, Expectation expectation);

  /** Keeps a document as a draft in the user's own folder. */
  SaveResult saveDraft(StoredDocument document);

  /** Deletes the draft of a document; tells why if it could not. */
  Optional<Message> deleteDraft(UUID id);

  /** What was kept and never saved to a file. */
  Drafts.Listing drafts();
}
