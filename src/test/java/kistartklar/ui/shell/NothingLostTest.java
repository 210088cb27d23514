package kistartklar.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.StoredDocument;
import kistartklar.store.lock.LockResult;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Test;

/** What happens when several things happen to one document at once or in an unlucky order. */
class NothingLostTest extends SessionFixture {

  private static final Path OTHER = Path.of("anderswo.kicheck");
  private static final QuestionId Q3 = new QuestionId(3);

  private final ScriptedDialogs dialogs = new ScriptedDialogs();
  private final List<String> events = new ArrayList<>();

  private void leave(DocumentSession session, Consumer<Runnable> chooseFile) {
    new Leaving(Messages.german(), dialogs, background)
        .leave(session, chooseFile, () -> events.add("left"));
  }

  /** Saves to a file as the window does: goes on only if that worked. */
  private Consumer<Runnable> saving(DocumentSession session, Path target) {
    return then ->
        session.saveAs(
            target,
            trouble ->
                trouble.ifPresentOrElse(reason -> events.add("refused " + reason.key()), then));
  }

  private DocumentSession blank() {
    return DocumentSession.start(storage, background, OpenedDocument.blank());
  }

  private StoredDocument draft(UUID id) {
    return Objects.requireNonNull(storage.drafts.get(id), "no draft");
  }

  private DocumentSession failing() {
    DocumentSession session = opened();
    storage.fileTrouble = Optional.of("store.save.denied");
    answer(session, Q1);
    settle();
    return session;
  }

  private DocumentSession conflicting() {
    DocumentSession session = opened();
    StoredDocument theirs = storage.stored(FILE);
    put(theirs.withAssessment(theirs.assessment().withNote(Q2, "ihre")), 12);
    answer(session, Q1);
    settle();
    return session;
  }

  @Test
  void whatIsEnteredDuringTheLastSaveIsSavedToo() {
    DocumentSession session = opened();
    answer(session, Q1);
    leave(session, saved -> {});
    background.finishOne(); // The state as opened is kept; now the file is being written.
    answer(session, Q2);
    background.finish();
    assertThat(events).containsExactly("left");
    assertThat(inFile().answer(Q2)).isPresent();
  }

  @Test
  void whatIsEnteredWhileSavingElsewhereOnTheWayOutIsSavedToo() {
    DocumentSession session = blank();
    answer(session, Q1);
    dialogs.answers.add("Speichern");
    leave(session, saving(session, FILE));
    background.finishOne(); // The draft; now the file is being written.
    answer(session, Q2);
    background.finish();
    assertThat(events).containsExactly("left");
    assertThat(inFile().answer(Q2)).isPresent();
    assertThat(storage.drafts).isEmpty();
  }

  @Test
  void fileThatIsGoneIsMadeAgainWhereTheUserChoosesItsPlaceAnew() {
    DocumentSession session = opened();
    storage.files.remove(FILE);
    answer(session, Q1);
    dialogs.answers.add("Speichern unter …");
    leave(session, saving(session, FILE));
    background.finish();
    assertThat(events).containsExactly("left");
    assertThat(inFile()).isEqualTo(session.model().assessment());
    assertThat(storage.drafts).isEmpty();
  }

  @Test
  void sameNameOnceMoreIsNoWayOutWhereItCannotBeWritten() {
    DocumentSession session = failing();
    storage.draftTrouble = Optional.of("store.save.full");
    answer(session, Q2);
    settle();
    dialogs.answers.add("Speichern unter …");
    leave(session, saving(session, FILE));
    background.finish();
    assertThat(events).containsExactly("refused store.save.denied");
    storage.fileTrouble = Optional.empty();
    background.pass(DocumentSession.RETRY);
    background.finish();
    assertThat(inFile().answer(Q2)).isPresent();
  }

  @Test
  void sameNameOnceMoreDoesNotReplaceWhatSomebodyElseWrote() {
    DocumentSession session = conflicting();
    dialogs.answers.add("Speichern unter …");
    leave(session, saving(session, FILE));
    background.finish();
    assertThat(events).containsExactly("refused store.save.changed");
    assertThat(inFile().response(Q2).note()).isEqualTo("ihre");
  }

  @Test
  void givingUpTheLastChangesLeavesTheOlderDraft() {
    DocumentSession session = failing();
    storage.draftTrouble = Optional.of("store.save.full");
    answer(session, Q2);
    settle();
    dialogs.answers.add("Ohne Speichern schließen");
    leave(session, saved -> {});
    background.finish();
    assertThat(events).containsExactly("left");
    assertThat(draft(session.model().assessment().id()).assessment().answer(Q1)).isPresent();
  }

  @Test
  void documentThatSaysNothingAgainIsLeftWithoutQuestionOrTrace() {
    DocumentSession session = blank();
    answer(session, Q1);
    settle();
    session.model().undo();
    settle();
    leave(session, saved -> {});
    background.finish();
    assertThat(dialogs.said).isEmpty();
    assertThat(events).containsExactly("left");
    assertThat(storage.drafts).isEmpty();
    assertThat(storage.log).endsWith("forgotten");
  }

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
  void draftThatWasTakenOverAndUndoneIsStillAmongTheEarlierStates() {
    DocumentSession session = opened();
    StoredDocument before = storage.stored(FILE);
    StoredDocument draft = before.withAssessment(before.assessment().withNote(Q1, "Entwurf"));
    session.adoptDraft(draft);
    settle();
    session.model().undo();
    settle();
    assertThat(inFile()).isEqualTo(before.assessment());
    assertThat(storage.states).extracting(StoredDocument::assessment).contains(draft.assessment());
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
  void draftKnowsWhatItGoesOnFromAndTheFileDoesNot() {
    DocumentSession session = failing();
    UUID id = session.model().assessment().id();
    assertThat(draft(id).basedOn()).contains(MemoryStorage.hash(storage.stored(FILE)));
    storage.fileTrouble = Optional.empty();
    background.pass(DocumentSession.RETRY);
    background.finish();
    assertThat(storage.stored(FILE).basedOn()).isEmpty();
  }

  @Test
  void earlierStatesGoWithADiscardedDraftOnlyIfThereNeverWasAFile() {
    StoredDocument draft = StoredDocument.unsaved(Assessment.empty(UUID.randomUUID()));
    DocumentSession.start(storage, background, OpenedDocument.draft(draft)).discard(() -> {});
    background.finish();
    assertThat(storage.log).containsExactly("draft deleted", "forgotten");
    storage.log.clear();
    StoredDocument ofFile = draft.asDraftOf(MemoryStorage.hash(draft));
    DocumentSession.start(storage, background, OpenedDocument.draft(ofFile)).discard(() -> {});
    background.finish();
    assertThat(storage.log).containsExactly("draft deleted");
  }

  @Test
  void silentDriveAndTheSameNameKeepNobodyFromLeaving() {
    DocumentSession session = opened();
    answer(session, Q1);
    background.pass(DocumentSession.DELAY);
    background.finishOne();
    background.hold();
    background.pass(DocumentSession.PATIENCE);
    background.finish();
    dialogs.answers.addAll(List.of("Speichern unter …", "Als Entwurf behalten"));
    leave(session, saving(session, FILE));
    background.pass(Duration.ofSeconds(5));
    leave(session, saving(session, FILE));
    assertThat(events).containsExactly("left");
    assertThat(draft(session.model().assessment().id()).assessment().answer(Q1)).isPresent();
  }
}
