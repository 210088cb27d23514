package kistartklar.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.store.ContentHash;
import kistartklar.store.DraftBase;
import kistartklar.store.Drafts;
import kistartklar.store.StoredDocument;
import kistartklar.store.lock.LockResult;
import kistartklar.text.Message;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happens when several things happen to one document at once or in an unlucky order. */
@Tag("pure")
class NothingLostTest extends ClosingFixture {

  @Test
  void conflictIsStillToBeDecidedAfterADraftFailed() {
    DocumentSession session = conflicting();
    storage.draftTrouble = Optional.of("store.save.full");
    answer(session, Q2);
    settle();
    assertThat(session.state())
        .isInstanceOfSatisfying(
            SaveState.ChangedOutside.class, state -> assertThat(state.draftKept()).isFalse());
    storage.draftTrouble = Optional.empty();
    background.pass(DocumentSession.RETRY);
    background.finish();
    assertThat(session.state())
        .isInstanceOfSatisfying(
            SaveState.ChangedOutside.class, state -> assertThat(state.draftKept()).isTrue());
    assertThat(draft(session.model().assessment().id()).assessment().answer(Q2)).isPresent();
  }

  @Test
  void sameContentWrittenByOthersIsNoConflict() {
    DocumentSession session = opened();
    put(storage.stored(FILE), 15);
    answer(session, Q1);
    settle();
    assertThat(session.state()).isInstanceOf(SaveState.Saved.class);
    assertThat(inFile().answer(Q1)).isPresent();
    assertThat(storage.stored(FILE).revision()).isEqualTo(16);
  }

  @Test
  void sameChangeMadeByOthersIsNoConflict() {
    DocumentSession session = opened();
    answer(session, Q1);
    put(storage.stored(FILE).withAssessment(session.model().assessment()), 15);
    settle();
    assertThat(session.state()).isInstanceOf(SaveState.Saved.class);
    assertThat(storage.stored(FILE).revision()).isEqualTo(15);
    assertThat(storage.drafts).isEmpty();
  }

  @Test
  void ownSaveThatAnsweredLateIsNobodyElsesChange() {
    DocumentSession session = opened();
    answer(session, Q1);
    background.pass(DocumentSession.DELAY);
    background.finishOne(); // The state as opened is kept.
    background.hold(); // The file is written, but nobody hears of it.
    background.pass(DocumentSession.PATIENCE);
    background.finish();
    storage.lockedBy.put(OTHER, "petra");
    saving(session, OTHER).accept(() -> events.add("saved"));
    background.finish();
    assertThat(events).containsExactly("refused store.lock.unknown");
    background.letGo();
    background.finish();
    answer(session, Q2);
    settle();
    assertThat(session.state()).isInstanceOf(SaveState.Saved.class);
    assertThat(inFile()).isEqualTo(session.model().assessment());
    assertThat(storage.drafts).isEmpty();
  }

  @Test
  void changeTakenBackDuringOtherWorkLeavesNothingToWaitFor() {
    DocumentSession session = opened();
    storage.lockedBy.put(OTHER, "petra");
    saving(session, OTHER).accept(() -> {});
    answer(session, Q1);
    session.model().undo();
    background.finish();
    settle();
    assertThat(session.state()).isInstanceOf(SaveState.Saved.class);
  }

  @Test
  void draftOfADocumentLeftForItsCopyGoesEvenWhenTypingWentOn() {
    DocumentSession session = failing();
    storage.fileTrouble = Optional.empty();
    saving(session, OTHER).accept(() -> events.add("saved"));
    answer(session, Q2);
    background.finish();
    settle();
    assertThat(events).containsExactly("saved");
    assertThat(storage.drafts).isEmpty();
    assertThat(storage.stored(OTHER).assessment().answer(Q2)).isPresent();
  }

  @Test
  void whatAnEarlierStateReplacesIsKeptAmongTheEarlierStates() {
    DocumentSession session = opened();
    answer(session, Q1);
    settle();
    answer(session, Q2);
    Assessment present = session.model().assessment();
    assertThat(session.adopt(Assessment.empty(UUID.randomUUID()).withNote(Q3, "früher"), 3))
        .isEmpty();
    settle();
    assertThat(inFile().response(Q3).note()).isEqualTo("früher");
    assertThat(storage.states).extracting(StoredDocument::assessment).contains(present);
  }

  @Test
  void nothingIsSaidToBeReplacedThatSomebodyElseTookOver() {
    put(StoredDocument.unsaved(Assessment.empty(UUID.randomUUID())), 7);
    DocumentSession session =
        opened(Optional.of(((LockResult.Acquired) storage.lock(FILE)).lock()));
    storage.takenOver.put(FILE, Message.of("store.lock.lost"));
    session.comeBack();
    background.finish();
    assertThat(session.adopt(session.model().assessment().withNote(Q1, "früher"), 3))
        .contains(Message.of("store.lock.lost"));
    assertThat(session.model().assessment()).isEqualTo(inFile());
  }

  @Test
  void draftKnowsWhatItGoesOnFrom() {
    DocumentSession session = failing();
    UUID id = session.model().assessment().id();
    ContentHash inFile = MemoryStorage.hash(storage.stored(FILE));
    assertThat(storage.bases)
        .hasEntrySatisfying(id, base -> assertThat(base.hashes()).contains(inFile.hex()));
  }

  @Test
  void earlierStatesGoWithADiscardedDraftOnlyIfThereNeverWasAFile() {
    StoredDocument draft = StoredDocument.unsaved(Assessment.empty(UUID.randomUUID()));
    discard(draft, Optional.empty());
    assertThat(storage.log).containsExactly("draft deleted", "forgotten");
    storage.log.clear();
    discard(draft, Optional.of(DraftBase.of(MemoryStorage.hash(draft), List.of())));
    assertThat(storage.log).containsExactly("draft deleted");
  }

  private void discard(StoredDocument document, Optional<DraftBase> base) {
    OpenedDocument draft = OpenedDocument.draft(new Drafts.Draft(Path.of("draft"), document, base));
    DocumentSession.start(storage, background, draft).discard(() -> {});
    background.finish();
  }
}
