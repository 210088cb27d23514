package kistartklar.ui.shell;

import java.util.UUID;
import java.util.function.Consumer;
import kistartklar.store.SaveResult;
import kistartklar.store.StoredDocument;
import kistartklar.text.Message;
import kistartklar.ui.shared.Background;

/**
 * The draft of one open document: written one after the other, each with a higher revision, and
 * removed when it is no longer needed.
 */
final class DraftKeeper {

  private final Storage storage;
  private final Background background;
  private final OneAtATime writes = new OneAtATime();
  private boolean onDisk;
  private long revision;

  DraftKeeper(Storage storage, Background background) {
    this.storage = storage;
    this.background = background;
  }

  /** There is a draft of the document already. */
  void found(long itsRevision) {
    onDisk = true;
    revision = Math.max(revision, itsRevision);
  }

  boolean onDisk() {
    return onDisk;
  }

  /** Revision of the draft written last; what is saved after it must be newer. */
  long revision() {
    return revision;
  }

  /** Writes a draft and tells what came of it. */
  void keep(StoredDocument document, Consumer<SaveResult> then) {
    writes.add(() ->
        background.run(
            () -> storage.saveDraft(document.withRevisionAtLeast(revision)),
            result -> {
              if (result instanceof SaveResult.Saved saved) {
                found(saved.document().revision());
              }
              writes.done(() -> then.accept(result));
            },
            fault ->
                writes.done(() ->
                    then.accept(
                        new SaveResult.Failed(Message.of("save.fault", String.valueOf(fault)))))));
  }

  /**
   * Removes the draft, if there is one. One that cannot be removed is offered at the next start.
   */
  void drop(UUID id, Runnable then) {
    writes.add(() -> {
      if (!onDisk) {
        writes.done(then);
        return;
      }
      onDisk = false;
      background.run(
          () -> storage.deleteDraft(id), trouble -> writes.done(then), fault -> writes.done(then));
    });
  }
}
