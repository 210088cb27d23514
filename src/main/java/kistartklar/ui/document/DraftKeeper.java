package kistartklar.ui.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kistartklar.domain.assessment.Assessment;
import kistartklar.store.DraftBase;
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

  /** What is on disk, by the id of the document; it has another once it is saved as a copy. */
  private final Map<UUID, Assessment> onDisk = new HashMap<>();

  private long revision;

  DraftKeeper(Storage storage, Background background) {
    this.storage = storage;
    this.background = background;
  }

  /** There is a draft of the document already. */
  void found(StoredDocument draft) {
    onDisk.put(draft.assessment().id(), draft.assessment());
    revision = Math.max(revision, draft.revision());
  }

  boolean onDisk() {
    return !onDisk.isEmpty();
  }

  /** Whether a draft says all that a document says. */
  boolean holds(Assessment content) {
    return content.equals(onDisk.get(content.id()));
  }

  /** Revision of the draft written last; what is saved after it must be newer. */
  long revision() {
    return revision;
  }

  /**
   * Writes a draft and tells what came of it.
   *
   * @param base what it goes on from, found out where nobody waits for it
   */
  void keep(
      StoredDocument document, Supplier<Optional<DraftBase>> base, Consumer<SaveResult> then) {
    writes.add(() ->
        background.run(
            () -> storage.saveDraft(document.withRevisionAtLeast(revision), base.get()),
            result -> {
              if (result instanceof SaveResult.Saved saved) {
                found(saved.document());
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
      if (onDisk.remove(id) == null) {
        writes.done(then);
        return;
      }
      background.run(
          () -> storage.deleteDraft(id), trouble -> writes.done(then), fault -> writes.done(then));
    });
  }
}
