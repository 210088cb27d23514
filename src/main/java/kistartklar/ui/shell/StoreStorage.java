package kistartklar.ui.shell;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kistartklar.store.DocumentStore;
import kistartklar.store.Drafts;
import kistartklar.store.Expectation;
import kistartklar.store.LoadResult;
import kistartklar.store.SaveResult;
import kistartklar.store.StoredDocument;
import kistartklar.text.Message;

/**
 * Documents and drafts on the disk of this PC.
 *
 * @param reader reads documents, also those inside reports
 */
public record StoreStorage(
    DocumentStore store, Function<Path, LoadResult> reader, Drafts kept, InstantSource clock)
    implements Storage {

  @Override
  public LoadResult load(Path file) {
    return reader.apply(file);
  }

  @Override
  public SaveResult save(StoredDocument document, Path file, Expectation expectation) {
    return store.save(document, file, expectation, clock.instant());
  }

  @Override
  public SaveResult saveDraft(StoredDocument document) {
    return kept.save(document, clock.instant());
  }

  @Override
  public Optional<Message> deleteDraft(UUID id) {
    return kept.delete(id);
  }

  @Override
  public Drafts.Listing drafts() {
    return kept.list();
  }
}
