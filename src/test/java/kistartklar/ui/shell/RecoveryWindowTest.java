package kistartklar.ui.shell;

import static kistartklar.ui.shell.DocumentFolder.NOW;
import static kistartklar.ui.shell.DocumentFolder.Q1;
import static kistartklar.ui.shell.DocumentFolder.Q2;
import static kistartklar.ui.shell.DocumentFolder.answer;
import static kistartklar.ui.shell.DocumentFolder.answered;
import static kistartklar.ui.shell.DocumentFolder.changeOutside;
import static kistartklar.ui.shell.DocumentFolder.lockOf;
import static kistartklar.ui.shell.DocumentFolder.opened;
import static kistartklar.ui.shell.DocumentFolder.pressBeside;
import static kistartklar.ui.shell.DocumentFolder.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.LoadResult;
import kistartklar.store.SameDocument;
import kistartklar.store.StoredDocument;
import kistartklar.store.local.DocumentOpening;
import kistartklar.store.snapshot.Snapshot;
import kistartklar.store.snapshot.SnapshotSchedule;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other states of a document than the one in the window: offered, compared, never lost. */
@Tag("window")
class RecoveryWindowTest {

  private static final String COMPARISON = "Unterschiede – KI-Startklar";

  private static final QuestionId Q9 = new QuestionId(9);

  @TempDir Path folder;
  private ShellFixture before;
  private Path file;
  private StoredDocument stored;

  @BeforeEach
  void store() {
    before = new ShellFixture(folder, Optional.empty());
    file = folder.resolve("firma.kicheck");
    stored =
        DocumentFolder.store(
            before, file, StoredDocument.unsaved(answered(Q1)).withRevisionAtLeast(5));
  }

  private Assessment changed() {
    return with(stored.assessment(), Q2);
  }

  /** A draft with that revision is left from before. */
  private void draft(Assessment content, long revision) {
    StoredDocument draft =
        new StoredDocument(
            content, revision - 1, stored.createdAt(), stored.modifiedAt(), stored.unknown());
    before.local.drafts().save(draft, Optional.empty(), NOW);
  }

  private Path drafts() {
    return folder.resolve("drafts");
  }

  private List<Assessment> states(ShellFixture window) {
    return window.local.snapshots().list(stored.assessment().id()).snapshots().stream()
        .map(Snapshot::document)
        .map(StoredDocument::assessment)
        .toList();
  }

  @Test
  void newerDraftIsOfferedRestoredAndCanBeTakenBack() {
    draft(changed(), 7);
    ShellFixture window = opened(folder, file);
    assertThat(window.dialogs.said)
        .containsExactly("Es gibt einen neueren Stand, der noch nicht in der Datei steht DRAFT");
    window.until(() -> window.says("Gespeichert um"));
    assertThat(window.read(file)).isEqualTo(changed());
    assertThat(drafts()).isEmptyDirectory();
    Fx.run(() -> window.workspace().undoActions().undo());
    assertThat(window.assessment()).isEqualTo(stored.assessment());
    window.until(window.background::idle);
    assertThat(states(window)).containsExactlyInAnyOrder(stored.assessment(), changed());
  }

  @Test
  void refusedDraftStaysAmongTheEarlierStates() {
    draft(changed(), 7);
    before.dialogs.answers.add("Stand der Datei behalten");
    Fx.run(() -> before.shell.open(file));
    before.until(() -> before.shell.workspace().isPresent());
    assertThat(before.assessment()).isEqualTo(stored.assessment());
    before.until(() -> before.local.drafts().list().drafts().isEmpty());
    assertThat(states(before)).containsExactly(changed());
  }

  @Test
  void givingUpChangesNothingAndLocksNothing() {
    draft(changed(), 7);
    before.dialogs.answers.add("Abbrechen");
    Fx.run(() -> before.shell.open(file));
    before.until(() -> !before.dialogs.said.isEmpty());
    before.until(() -> !Files.exists(lockOf(file)));
    assertThat(before.shell.workspace()).isEmpty();
    assertThat(before.local.drafts().list().drafts()).hasSize(1);
    assertThat(before.read(file)).isEqualTo(stored.assessment());
  }

  @Test
  void draftOfTheSameRevisionIsCompared() {
    draft(changed(), stored.revision());
    ShellFixture window = opened(folder, file);
    assertThat(window.dialogs.said.getFirst()).endsWith("COMPARE");
    pressBeside(window, COMPARISON, "Auswahl übernehmen");
    window.until(() -> window.says("Gespeichert um"));
    assertThat(window.read(file)).isEqualTo(changed());
    assertThat(drafts()).isEmptyDirectory();
  }

  @Test
  void olderDraftAsksNothingAndIsKeptAmongTheEarlierStates() {
    draft(changed(), 1);
    ShellFixture window = opened(folder, file);
    assertThat(window.dialogs.said).isEmpty();
    assertThat(window.assessment()).isEqualTo(stored.assessment());
    assertThat(states(window)).containsExactly(changed());
    assertThat(drafts()).isEmptyDirectory();
  }

  @Test
  void draftThatSaysTheSameAsksNothing() {
    draft(stored.assessment(), 9);
    ShellFixture window = opened(folder, file);
    assertThat(window.dialogs.said).isEmpty();
    assertThat(drafts()).isEmptyDirectory();
    assertThat(states(window)).isEmpty();
  }

  @Test
  void draftOnTheStartScreenLeadsToItsFile() {
    ShellFixture first = opened(folder, file);
    Fx.run(first.shell::backToStart);
    first.until(() -> first.shell.workspace().isEmpty());
    draft(changed(), 7);
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    window.until(() -> window.says("2\u00a0Antworten"));
    window.press("Wiederherstellen");
    window.until(() -> window.shell.workspace().isPresent());
    assertThat(Fx.get(() -> window.workspace().session().fileProperty().get())).contains(file);
    assertThat(window.assessment()).isEqualTo(changed());
  }

  private ShellFixture changedOutside() {
    ShellFixture window = opened(folder, file);
    changeOutside(window, file, Q9);
    answer(window, Q2);
    window.until(() -> window.says("Außerhalb geändert"));
    return window;
  }

  @Test
  void changesOutsideAreBroughtTogetherWithMine() {
    ShellFixture window = changedOutside();
    window.press("Vergleichen …");
    pressBeside(window, COMPARISON, "Auswahl übernehmen");
    window.until(() -> window.says("Gespeichert um"));
    Assessment both = window.read(file);
    assertThat(both.answer(Q1)).isPresent();
    assertThat(both.answer(Q2)).isPresent();
    assertThat(both.answer(Q9)).isPresent();
    assertThat(drafts()).isEmptyDirectory();
    assertThat(states(window)).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void mineReplacesWhatWasChangedOutsideAndBothAreKept() {
    ShellFixture window = changedOutside();
    Assessment theirs = window.read(file);
    window.press("Meinen Stand behalten");
    window.until(() -> window.says("Gespeichert um"));
    assertThat(window.read(file)).isEqualTo(changed());
    assertThat(states(window)).contains(theirs, changed());
  }

  @Test
  void otherDocumentInTheSamePlaceIsNotReplaced() {
    ShellFixture window = opened(folder, file);
    DocumentFolder.store(window, file, answered(Q2));
    Assessment other = window.read(file);
    answer(window, Q2);
    window.until(() -> window.says("Außerhalb geändert"));
    window.press("Meinen Stand behalten");
    window.until(() -> window.says("liegt jetzt ein anderes Dokument"));
    assertThat(window.read(file)).isEqualTo(other);
  }

  @Test
  void conflictCopyOfACloudFolderIsFoundAndMergedIn() {
    Path copy = folder.resolve("firma (Konflikt von PC-2).kicheck");
    DocumentFolder.store(before, copy, stored.withAssessment(changed()).withRevisionAtLeast(20));
    ShellFixture window = opened(folder, file);
    window.until(() -> window.says("liegt mit „firma (Konflikt von PC-2).kicheck“ eine zweite"));
    window.press("Vergleichen …");
    pressBeside(window, COMPARISON, "Auswahl übernehmen");
    window.until(() -> window.says("Gespeichert um"));
    assertThat(window.read(file)).isEqualTo(changed());
    assertThat(((LoadResult.Loaded) window.store.load(file)).document().revision())
        .isGreaterThan(20);
    window.press("Behalten");
    assertThat(window.says("wird erst wieder erwähnt, wenn sie sich ändert")).isTrue();
    assertThat(copy).exists();
    assertThat(states(window)).contains(changed());
  }

  @Test
  void copyThatWasMergedIsMentionedAgainOnlyOnceItChanged() {
    Path copy = folder.resolve("firma (Konflikt).kicheck");
    StoredDocument theirs = stored.withAssessment(changed()).withRevisionAtLeast(20);
    DocumentFolder.store(before, copy, theirs);
    LoadResult.Loaded read = (LoadResult.Loaded) before.store.load(copy);
    DocumentOpening arrivals = new DocumentOpening(before.local);
    assertThat(arrivals.copiesBeside(file, stored)).hasSize(1);
    assertThat(arrivals.merged(new SameDocument.Copy(copy, read))).isTrue();
    assertThat(arrivals.copiesBeside(file, stored)).isEmpty();
    DocumentFolder.store(before, copy, theirs.withAssessment(with(changed(), Q9)));
    assertThat(arrivals.copiesBeside(file, stored)).hasSize(1);
  }

  @Test
  void copyThatWasMergedIsDeletedAfterAQuestion() {
    Path copy = folder.resolve("firma (Konflikt).kicheck");
    DocumentFolder.store(before, copy, stored.withAssessment(changed()));
    ShellFixture window = opened(folder, file);
    window.until(() -> window.says("eine zweite Fassung"));
    window.press("Vergleichen …");
    pressBeside(window, COMPARISON, "Auswahl übernehmen");
    window.dialogs.answers.add("Abbrechen");
    window.press("Datei löschen …");
    assertThat(copy).exists();
    window.dialogs.answers.add("Löschen");
    window.press("Datei löschen …");
    window.until(() -> window.says("„firma (Konflikt).kicheck“ ist gelöscht"));
    assertThat(copy).doesNotExist();
    assertThat(states(window)).contains(changed());
    window.until(() -> window.says("Gespeichert um"));
    assertThat(window.read(file)).isEqualTo(changed());
  }

  @Test
  void copyThatSaysTheSameIsNotMentioned() {
    DocumentFolder.store(before, folder.resolve("zweite.kicheck"), stored);
    ShellFixture window = opened(folder, file);
    answer(window, Q2);
    window.until(() -> window.says("Gespeichert um"));
    assertThat(window.says("zweite Fassung")).isFalse();
  }

  @Test
  void earlierStateIsRestoredInPlaceAndUndone() {
    ShellFixture window = opened(folder, file);
    answer(window, Q2);
    window.until(() -> window.says("Gespeichert um"));
    Fx.run(window.shell.commands().versions()::showHistory);
    pressBeside(window, "Frühere Stände – KI-Startklar", "Diesen Stand wiederherstellen");
    window.until(() -> window.read(file).equals(stored.assessment()));
    assertThat(window.says("ist wiederhergestellt")).isTrue();
    StepId shown = new StepId.Result();
    Fx.run(() -> window.workspace().navigator().goTo(shown));
    window.press("Rückgängig");
    assertThat(window.assessment()).isEqualTo(changed());
    assertThat(window.says("ist wiederhergestellt")).as("it is no more").isFalse();
    Fx.run(() -> window.workspace().undoActions().model().redo());
    Fx.run(() -> window.workspace().undoActions().undo());
    assertThat(window.assessment()).isEqualTo(changed());
    assertThat(window.workspace().navigator().current()).as("stays there").isEqualTo(shown);
  }

  @Test
  void earlierStateIsOpenedAsADocumentOfItsOwn() {
    ShellFixture window = opened(folder, file);
    Fx.run(() -> window.shell.commands().versions().openAsNew(stored));
    assertThat(window.windows.open()).hasSize(2);
    Workspace copy = window.windows.open().getLast().workspace().orElseThrow();
    assertThat(copy.session().model().assessment().origin()).contains(stored.assessment().id());
    assertThat(window.assessment().id()).isEqualTo(stored.assessment().id());
  }

  @Test
  void stateIsKeptBeforeTheFirstChangeAndEveryTenMinutesOfChanges() {
    ShellFixture window = opened(folder, file);
    saveWith(window, Q2);
    assertThat(states(window)).containsExactly(stored.assessment());
    window.background.skip(SnapshotSchedule.INTERVAL.minusMinutes(2));
    saveWith(window, Q9);
    assertThat(states(window)).hasSize(1);
    window.background.skip(Duration.ofMinutes(2));
    assertThat(states(window)).hasSize(1);
    saveWith(window, new QuestionId(10));
    Assessment tenMinutesLater = window.assessment();
    assertThat(states(window)).containsExactly(tenMinutesLater, stored.assessment());
    saveWith(window, new QuestionId(11));
    assertThat(states(window)).hasSize(2);
  }

  private void saveWith(ShellFixture window, QuestionId question) {
    answer(window, question);
    window.until(() -> window.read(file).answer(question).isPresent());
    window.until(() -> window.says("Gespeichert um") && window.background.idle());
  }

  @Test
  void stateAtClosingIsKept() {
    ShellFixture window = opened(folder, file);
    answer(window, Q2);
    window.until(() -> window.says("Gespeichert um"));
    assertThat(states(window)).containsExactly(stored.assessment());
    Fx.run(window.shell::backToStart);
    window.until(() -> window.shell.workspace().isEmpty());
    assertThat(states(window)).containsExactly(changed(), stored.assessment());
  }

  @Test
  void unexpectedFaultIsToldAndWhatWasEnteredIsKept() {
    ShellFixture window = opened(folder, file);
    answer(window, Q2);
    Fx.run(() -> window.windows.unexpected(new IllegalStateException("kaputt")));
    assertThat(window.says("Sie können weiterarbeiten")).isTrue();
    assertThat(window.says("kaputt")).isFalse();
    window.until(() -> window.says("Gespeichert um"));
    assertThat(window.read(file)).isEqualTo(changed());
  }

  @Test
  void detailsOfAFaultNameKindAndPlaceButNoMessage() {
    assertThat(FaultNotice.details(new IllegalStateException("Musterfirma"), "1.0.0"))
        .contains(
            "IllegalStateException", "RecoveryWindowTest", "1.0.0", System.getProperty("os.name"))
        .doesNotContain("Musterfirma");
  }
}
