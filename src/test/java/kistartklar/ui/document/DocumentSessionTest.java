package kistartklar.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.store.StoredDocument;
import kistartklar.text.Message;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("pure")
class DocumentSessionTest extends SessionFixture {

  private static final Path OTHER = Path.of("kopie.kicheck");
  private static final Duration LONG = Duration.ofSeconds(1);

  private DocumentSession blank() {
    return DocumentSession.start(storage, background, OpenedDocument.blank());
  }

  @Test
  void savesWithinASecondOfTheFirstChange() {
    DocumentSession session = opened();
    answer(session, Q1);
    background.pass(DocumentSession.DELAY.minusMillis(1));
    assertThat(background.underWay()).isZero();
    answer(session, Q2);
    background.pass(Duration.ofMillis(1));
    background.finish();
    assertThat(DocumentSession.DELAY).isLessThan(Duration.ofSeconds(1));
    assertThat(inFile()).isEqualTo(session.model().assessment());
    assertThat(storage.stored(FILE).revision()).isEqualTo(8);
    assertThat(session.state()).isEqualTo(new SaveState.Saved(Optional.of(MemoryStorage.NOW)));
  }

  @Test
  void savesOneAtATimeAndTheLatestStateWins() {
    DocumentSession session = opened();
    answer(session, Q1);
    background.pass(LONG);
    background.finishOne(); // The state as opened is kept.
    answer(session, Q2);
    session.save(() -> {});
    assertThat(background.underWay()).isOne();
    background.finishOne();
    assertThat(session.state()).isEqualTo(new SaveState.Saving());
    background.finish();
    settle();
    assertThat(inFile().answer(Q2)).isPresent();
    assertThat(storage.log).containsExactly("file 8", "file 9");
  }

  @Test
  void savesNothingWhenTheChangeWasTakenBack() {
    DocumentSession session = opened();
    answer(session, Q1);
    session.model().undo();
    settle();
    assertThat(storage.log).isEmpty();
    assertThat(session.state()).isInstanceOf(SaveState.Saved.class);
  }

  @Test
  void keepsADocumentWithoutFileAsDraft() {
    DocumentSession session = blank();
    assertThat(session.needsFile()).isFalse();
    answer(session, Q1);
    settle();
    assertThat(storage.drafts.values())
        .extracting(StoredDocument::assessment)
        .containsExactly(session.model().assessment());
    assertThat(session.state()).isEqualTo(new SaveState.KeptAsDraft());
    assertThat(session.needsFile()).isTrue();
  }

  @Test
  void firstFileOfADraftKeepsItsIdAndRemovesTheDraft() {
    DocumentSession session = blank();
    UUID id = session.model().assessment().id();
    answer(session, Q1);
    settle();
    List<Optional<Message>> told = new ArrayList<>();
    session.saveAs(FILE, told::add);
    background.finish();
    assertThat(told).containsExactly(Optional.empty());
    assertThat(inFile().id()).isEqualTo(id);
    assertThat(storage.drafts).isEmpty();
    assertThat(session.fileProperty().get()).contains(FILE);
    assertThat(session.needsFile()).isFalse();
  }

  @Test
  void saveAsOfAFileMakesADocumentOfItsOwn() {
    DocumentSession session = opened();
    UUID id = session.model().assessment().id();
    answer(session, Q1);
    session.saveAs(OTHER, trouble -> {});
    background.finish();
    Assessment copy = storage.stored(OTHER).assessment();
    assertThat(copy.id()).isNotEqualTo(id);
    assertThat(copy.origin()).contains(id);
    assertThat(copy.answer(Q1)).isPresent();
    assertThat(inFile().answer(Q1)).isEmpty();
    assertThat(storage.stored(OTHER).revision()).isOne();
    session.model().undo();
    assertThat(session.model().assessment().id()).isEqualTo(copy.id());
    assertThat(session.model().assessment().origin()).contains(id);
  }

  @Test
  void editsDuringSaveAsGoIntoTheNewFile() {
    DocumentSession session = opened();
    session.saveAs(OTHER, trouble -> {});
    answer(session, Q1);
    background.finish();
    settle();
    assertThat(storage.stored(OTHER).assessment()).isEqualTo(session.model().assessment());
    assertThat(session.model().assessment().answer(Q1)).isPresent();
  }

  @Test
  void failedSaveAsLeavesTheDocumentWhereItWas() {
    DocumentSession session = opened();
    UUID id = session.model().assessment().id();
    storage.fileTrouble = Optional.of("store.save.full");
    List<Optional<Message>> told = new ArrayList<>();
    session.saveAs(OTHER, told::add);
    background.finish();
    assertThat(told.getFirst()).isPresent();
    assertThat(session.fileProperty().get()).contains(FILE);
    assertThat(session.model().assessment().id()).isEqualTo(id);
  }

  @Test
  void failedSaveKeepsADraftAndSaysWhy() {
    DocumentSession session = opened();
    storage.fileTrouble = Optional.of("store.save.full");
    answer(session, Q1);
    settle();
    assertThat(storage.drafts).hasSize(1);
    assertThat(session.state())
        .isEqualTo(new SaveState.Failed(Message.of("store.save.full", FILE.toString()), true));
  }

  @Test
  void failedSaveIsTriedAgainByItselfAndRemovesTheDraft() {
    DocumentSession session = opened();
    storage.fileTrouble = Optional.of("store.save.full");
    answer(session, Q1);
    settle();
    storage.fileTrouble = Optional.empty();
    background.pass(DocumentSession.RETRY);
    background.finish();
    assertThat(inFile().answer(Q1)).isPresent();
    assertThat(storage.drafts).isEmpty();
    assertThat(session.state()).isInstanceOf(SaveState.Saved.class);
  }

  @Test
  void saysWhenNotEvenADraftCouldBeKept() {
    DocumentSession session = opened();
    storage.fileTrouble = Optional.of("store.save.full");
    storage.draftTrouble = Optional.of("store.save.full");
    answer(session, Q1);
    settle();
    assertThat(session.state())
        .isInstanceOfSatisfying(
            SaveState.Failed.class, failed -> assertThat(failed.draftKept()).isFalse());
  }

  @Test
  void unexpectedFaultOfASaveIsToldAndTheNextOneWorks() {
    DocumentSession session = opened();
    storage.throwing = true;
    answer(session, Q1);
    settle();
    assertThat(session.state()).isInstanceOf(SaveState.Failed.class);
    storage.throwing = false;
    session.save(() -> {});
    background.finish();
    assertThat(inFile().answer(Q1)).isPresent();
  }

  @Test
  void vanishedFileIsNotWrittenAnewButKeptAsDraft() {
    DocumentSession session = opened();
    storage.files.clear();
    answer(session, Q1);
    settle();
    assertThat(storage.files).isEmpty();
    assertThat(storage.drafts).hasSize(1);
  }

  @Test
  void closingWaitsForTheSaveUnderWay() {
    DocumentSession session = opened();
    answer(session, Q1);
    List<String> events = new ArrayList<>();
    session.save(() -> events.add("saved"));
    session.close(() -> events.add("closed"));
    assertThat(events).isEmpty();
    background.finish();
    assertThat(events).containsExactly("saved", "closed");
    assertThat(inFile().answer(Q1)).isPresent();
  }

  @Test
  void nothingIsSavedAfterClosing() {
    DocumentSession session = opened();
    session.close(() -> {});
    answer(session, Q1);
    settle();
    assertThat(storage.log).isEmpty();
  }

  @Test
  void discardingRemovesTheDraftEvenDuringASave() {
    DocumentSession session = blank();
    answer(session, Q1);
    background.pass(LONG);
    session.discard(() -> {});
    background.finish();
    settle();
    assertThat(storage.drafts).isEmpty();
  }

  @Test
  void newerFormatIsNeverSaved() {
    Assessment assessment = Assessment.empty(UUID.randomUUID());
    DocumentSession session =
        DocumentSession.start(
            storage,
            background,
            OpenedDocument.of(
                FILE,
                StoredDocument.unsaved(assessment),
                new SaveState.ReadOnly(Message.of("store.newer", 2, 1), false)));
    answer(session, Q1);
    session.save(() -> {});
    settle();
    assertThat(session.model().assessment()).isEqualTo(assessment);
    assertThat(storage.log).isEmpty();
    assertThat(session.state()).isInstanceOf(SaveState.ReadOnly.class);
  }
}
