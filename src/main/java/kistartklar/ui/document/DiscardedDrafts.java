package kistartklar.ui.document;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import kistartklar.store.Drafts.Draft;
import kistartklar.text.Message;
import kistartklar.ui.shared.Background;

/**
 * Drafts that the user threw away. Each stays on the disk, unseen, for as long as that can be taken
 * back; if the program dies meanwhile, it is offered again. Used on the window's thread only.
 */
public final class DiscardedDrafts {

  /** As long as throwing away can be taken back. */
  static final Duration KEPT = Duration.ofMinutes(10);

  private final Storage storage;
  private final Background background;
  private final Predicate<UUID> inUse;
  private final Map<UUID, Discarded> waiting = new LinkedHashMap<>();

  /**
   * A draft that was thrown away.
   *
   * @param timer ends the time in which that can be taken back
   * @param onEnd told that it can no longer be taken back, or was
   */
  private record Discarded(Draft draft, Background.Delayed timer, Runnable onEnd) {

    void end() {
      timer.cancel();
      onEnd.run();
    }
  }

  /**
   * Begins without any.
   *
   * @param inUse whether a window shows the document with this id, so that it is no longer thrown
   *     away
   */
  public DiscardedDrafts(Storage storage, Background background, Predicate<UUID> inUse) {
    this.storage = storage;
    this.background = background;
    this.inUse = inUse;
  }

  public boolean contains(UUID id) {
    return waiting.containsKey(id);
  }

  /**
   * Throws a draft away.
   *
   * @param onEnd called when that can no longer be taken back, or was
   */
  public void add(Draft draft, Runnable onEnd) {
    UUID id = draft.document().assessment().id();
    takeBack(id);
    Background.Delayed timer = background.after(KEPT, () -> delete(List.of(id), () -> {}));
    waiting.put(id, new Discarded(draft, timer, onEnd));
  }

  /** Keeps a draft after all, if it was thrown away. */
  public void takeBack(UUID id) {
    Optional.ofNullable(waiting.remove(id)).ifPresent(Discarded::end);
  }

  /**
   * Deletes all that are left, for good. One that cannot be deleted is offered at the next start.
   *
   * @param then called when that is done
   */
  public void deleteAll(Runnable then) {
    delete(List.copyOf(waiting.keySet()), then);
  }

  private void delete(List<UUID> ids, Runnable then) {
    List<Discarded> ended =
        ids.stream().flatMap(id -> Optional.ofNullable(waiting.remove(id)).stream()).toList();
    ended.forEach(Discarded::end);
    List<Draft> gone =
        ended.stream()
            .map(Discarded::draft)
            .filter(draft -> !inUse.test(draft.document().assessment().id()))
            .toList();
    if (gone.isEmpty()) {
      then.run();
      return;
    }
    background.run(
        () -> gone.stream().map(this::delete).flatMap(Optional<Message>::stream).toList(),
        troubles -> then.run(),
        fault -> then.run());
  }

  /** With a document that never had a file nothing is left of which there could be states. */
  private Optional<Message> delete(Draft draft) {
    UUID id = draft.document().assessment().id();
    return draft.base().isEmpty() ? storage.forget(id) : storage.deleteDraft(id);
  }
}
