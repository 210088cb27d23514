package kistartklar.store.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kistartklar.store.Drafts.Draft;
import kistartklar.store.LoadResult;
import kistartklar.store.Recovery;
import kistartklar.store.SameDocument.Copy;
import kistartklar.store.StoredDocument;
import kistartklar.store.lock.DocumentLock;
import kistartklar.store.lock.LockResult;
import kistartklar.text.Message;

/**
 * Opens documents: tidies up beside them, locks them, reads them, and looks for what a crash left.
 * Every call may wait for a disk.
 */
public record DocumentOpening(LocalStore local) {

  /**
   * Opens a file for editing.
   *
   * @param takeOver whether the user wants it even if somebody else has it
   * @param edited the documents in the program's windows, whose drafts are not from before
   */
  public OpenResult open(Path file, boolean takeOver, Set<UUID> edited) {
    local.store().sweep(file);
    // Locked first: what is read then is the last that whoever had it has written.
    LockResult lock = takeOver ? local.locks().takeOver(file) : local.locks().acquire(file);
    Optional<DocumentLock> held =
        lock instanceof LockResult.Acquired(DocumentLock mine)
            ? Optional.of(mine)
            : Optional.empty();
    try {
      return locked(file, lock, held, edited);
    } catch (RuntimeException | Error e) {
      held.ifPresent(DocumentLock::release); // Nobody else will.
      throw e;
    }
  }

  private OpenResult locked(
      Path file, LockResult lock, Optional<DocumentLock> held, Set<UUID> edited) {
    LoadResult result = local.store().load(file);
    if (!(result instanceof LoadResult.Loaded loaded)) {
      held.ifPresent(DocumentLock::release);
      return new OpenResult.Other(result);
    }
    return lock instanceof LockResult.Taken taken
        ? new OpenResult.OpenElsewhere(
            loaded, taken, local.locks().isOwn(taken), hasDraft(loaded, edited))
        : editable(loaded, held, edited);
  }

  private OpenResult editable(
      LoadResult.Loaded loaded, Optional<DocumentLock> lock, Set<UUID> edited) {
    UUID id = loaded.document().assessment().id();
    Recovery recovery =
        draftFromBefore(id, edited)
            .map(draft -> settled(Recovery.offer(loaded, draft), id))
            .orElseGet(Recovery.Nothing::new);
    return new OpenResult.Editable(loaded, lock, recovery);
  }

  private Optional<Draft> draftFromBefore(UUID id, Set<UUID> edited) {
    return edited.contains(id) ? Optional.empty() : local.drafts().find(id);
  }

  private boolean hasDraft(LoadResult.Loaded loaded, Set<UUID> edited) {
    return draftFromBefore(loaded.document().assessment().id(), edited)
        .map(draft -> Recovery.offer(loaded, draft))
        .filter(recovery -> !(recovery instanceof Recovery.Nothing))
        .isPresent();
  }

  /** Does what needs nobody's decision. */
  private Recovery settled(Recovery recovery, UUID id) {
    return switch (recovery) {
      case Recovery.Nothing nothing -> {
        local.drafts().delete(id);
        yield nothing;
      }
      case Recovery.Keep(StoredDocument draft) -> {
        putAway(draft);
        yield new Recovery.Nothing();
      }
      default -> recovery;
    };
  }

  /** Moves a draft that is not wanted among the earlier states of its document. */
  public boolean putAway(StoredDocument draft) {
    boolean kept = local.snapshots().take(draft).isEmpty();
    if (kept) {
      local.drafts().delete(draft.assessment().id());
    }
    return kept;
  }

  /**
   * Other files in the folder that hold the same document and say something else, without those
   * that were brought together with it and did not change since.
   */
  public List<Copy> copiesBeside(Path file, StoredDocument document) {
    UUID id = document.assessment().id();
    return local.copies().beside(file, id).stream()
        .filter(copy -> !copy.loaded().document().assessment().equals(document.assessment()))
        .filter(copy -> !local.merged().contains(id, copy.loaded().hash()))
        .toList();
  }

  /** Remembers that a second version was merged in, and keeps it among the earlier states. */
  public boolean merged(Copy copy) {
    StoredDocument document = copy.loaded().document();
    return local.snapshots().take(document).isEmpty()
        && local.merged().add(document.assessment().id(), copy.loaded().hash());
  }

  /**
   * Deletes a second version that was merged in.
   *
   * @return why it was not deleted, for instance because it was changed since
   */
  public Optional<Message> delete(Copy copy) {
    return merged(copy)
        ? local.copies().delete(copy)
        : Optional.of(Message.of("store.copy.notKept", String.valueOf(copy.file().getFileName())));
  }

  /** The file that a draft belongs to, if it is among those used last. */
  public Optional<Path> fileOf(Draft draft, List<Path> recent) {
    return local.copies().among(recent, draft.document().assessment().id()).stream()
        .map(Copy::file)
        .findFirst();
  }
}
