package kistartklar.ui.document;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import kistartklar.exchange.Opening;
import kistartklar.store.DraftBase;
import kistartklar.store.Drafts;
import kistartklar.store.Expectation;
import kistartklar.store.LoadResult;
import kistartklar.store.SaveResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.local.LocalStore;
import kistartklar.store.lock.LockResult;
import kistartklar.text.Message;

/**
 * Documents and what is kept of them on the disk of this PC.
 *
 * @param reader reads documents, also those inside reports
 */
public record StoreStorage(LocalStore local, Opening reader, InstantSource clock)
    implements Storage {

  @Override
  public LoadResult load(Path file) {
    return reader.apply(file);
  }

  @Override
  public boolean isReport(Path file) {
    return reader.isReport(file);
  }

  @Override
  public LoadResult look(Path file) {
    return local.store().look(file);
  }

  @Override
  public SaveResult save(StoredDocument document, Path file, Expectation expectation) {
    return local.store().save(document, file, expectation, clock.instant());
  }

  @Override
  public Optional<Message> copy(Path file, Path target) {
    return local.store().copy(file, target);
  }

  @Override
  public LockResult lock(Path file) {
    return local.locks().acquire(file);
  }

  @Override
  public SaveResult saveDraft(StoredDocument document, Optional<DraftBase> base) {
    return local.drafts().save(document, base, clock.instant());
  }

  @Override
  public Optional<Message> deleteDraft(UUID id) {
    return local.drafts().delete(id);
  }

  @Override
  public Drafts.Listing drafts() {
    return local.drafts().list();
  }

  @Override
  public Optional<Message> keep(StoredDocument document) {
    return local.snapshots().take(document);
  }

  @Override
  public Optional<Message> keepFile(UUID id, Path file) {
    return local.snapshots().takeFile(id, file);
  }

  @Override
  public Optional<Message> forget(UUID id) {
    return local.data().forget(id, Optional.empty()).stream().findFirst();
  }
}
