package kistartklar.ui.document;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import kistartklar.store.StoredDocument;
import kistartklar.store.snapshot.SnapshotSchedule;
import kistartklar.text.Message;
import kistartklar.ui.shared.Background;

/** Keeps earlier states of one open document when they are due. */
final class StateKeeper {

  private final Storage storage;
  private final Background background;
  private final SnapshotSchedule schedule;
  private final Consumer<Message> onTrouble;
  private boolean openedDue;
  private Optional<StoredDocument> last = Optional.empty();

  /**
   * Begins with a document as it was opened.
   *
   * @param onTrouble told why a state could not be kept
   */
  StateKeeper(
      Storage storage,
      Background background,
      SnapshotSchedule schedule,
      Consumer<Message> onTrouble) {
    this.storage = storage;
    this.background = background;
    this.schedule = schedule;
    this.onTrouble = onTrouble;
  }

  /** The document was changed. */
  void changed() {
    openedDue |= schedule.onChange();
  }

  /**
   * What has to be kept before the next save replaces it: the file as it is, or the draft as it was
   * opened. Nothing of a document that was never kept anywhere.
   */
  Optional<Callable<Optional<Message>>> beforeSave(StoredDocument opened, Optional<Path> file) {
    if (!openedDue) {
      return Optional.empty();
    }
    openedDue = false;
    if (file.isPresent()) {
      return Optional.of(() -> storage.keepFile(opened.assessment().id(), file.get()));
    }
    return opened.revision() > 0 ? Optional.of(() -> storage.keep(opened)) : Optional.empty();
  }

  /** A save was confirmed. */
  void saved(StoredDocument document) {
    last = Optional.of(document);
    if (schedule.onSaved()) {
      keep(document);
    }
  }

  /** Keeps a state whose turn it is not, because it is about to be replaced as a whole. */
  void keep(StoredDocument document) {
    background.run(() -> storage.keep(document), this::tell, fault -> {});
  }

  /** Keeps the state saved last, if it was not, because others write the file from now on. */
  void keepLast() {
    background.run(onClosing(), this::tell, fault -> {});
  }

  /** Keeps the state saved last, if it was not; may wait for the disk. */
  Callable<Optional<Message>> onClosing() {
    Optional<StoredDocument> due = schedule.onClosing() ? last : Optional.empty();
    return () -> due.flatMap(storage::keep);
  }

  /** Passes on why a state could not be kept. */
  void tell(Optional<Message> trouble) {
    trouble.ifPresent(onTrouble);
  }
}
