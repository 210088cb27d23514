package kistartklar.store;

import java.util.Optional;
import kistartklar.domain.assessment.Assessment;
import kistartklar.store.Drafts.Draft;

/**
 * What to do about a draft that a crash or an unreachable drive left of a document that has a file.
 * If the draft goes on from the file as it is, it is newer; if it goes on from other bytes, both
 * were changed. Where a draft does not know, the revision alone says what is newer. Times are never
 * looked at. Nothing that was entered is given up in any case.
 */
public sealed interface Recovery {

  /** The draft says nothing that the file does not say; it may be deleted, nobody need be asked. */
  record Nothing() implements Recovery {}

  /** The draft is newer than the file, or the file cannot be read: it is to be offered. */
  record Offer(StoredDocument draft) implements Recovery {}

  /**
   * Both were changed since they were the same, neither is newer: they are to be compared and
   * merged.
   */
  record Compare(StoredDocument draft) implements Recovery {}

  /**
   * The file is newer. The draft is kept among the earlier states, then it may be deleted; nobody
   * need be asked.
   */
  record Keep(StoredDocument draft) implements Recovery {}

  /**
   * Decides by what the file holds now and by the draft.
   *
   * @param onDisk what reading the document's file gave
   */
  static Recovery offer(LoadResult onDisk, Draft kept) {
    StoredDocument draft = kept.document();
    if (isEmpty(draft.assessment())) {
      return new Nothing();
    }
    return switch (onDisk) {
      case LoadResult.Loaded loaded -> compare(loaded, draft, kept.base());
      case LoadResult.NewerFormat newer -> compare(newer.document(), draft);
      case LoadResult.Damaged _, LoadResult.Unreadable _ -> new Offer(draft);
    };
  }

  private static Recovery compare(
      LoadResult.Loaded file, StoredDocument draft, Optional<DraftBase> base) {
    Recovery byRevision = compare(file.document(), draft);
    boolean same = file.document().assessment().id().equals(draft.assessment().id());
    if (byRevision instanceof Nothing || !same || base.isEmpty()) {
      return byRevision;
    }
    // Revisions cannot tell that both were changed: both go on counting from the same state.
    return base.get().includes(file) ? new Offer(draft) : new Compare(draft);
  }

  private static Recovery compare(StoredDocument onDisk, StoredDocument draft) {
    if (!onDisk.assessment().id().equals(draft.assessment().id())) {
      return new Offer(draft); // Another document stands in its place now.
    }
    if (onDisk.assessment().equals(draft.assessment())) {
      return new Nothing();
    }
    if (draft.revision() == onDisk.revision()) {
      return new Compare(draft);
    }
    return draft.revision() > onDisk.revision() ? new Offer(draft) : new Keep(draft);
  }

  private static boolean isEmpty(Assessment assessment) {
    Assessment nothing = Assessment.empty(assessment.id());
    return nothing.identifiedAs(assessment.id(), assessment.origin()).equals(assessment);
  }
}
