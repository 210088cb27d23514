package kistartklar.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.Message;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What happens while the drive with the document's file takes long to write: what was entered is on
 * this PC meanwhile, so that a program that dies loses no more than with a fast drive.
 */
@Tag("pure")
class SlowDriveTest extends SessionFixture {

  private static final Path OTHER = Path.of("anderswo.kicheck");
  private static final Duration A_MOMENT = Duration.ofMillis(1);

  private DocumentSession openAndType() {
    DocumentSession session = opened();
    answer(session, Q1);
    return session;
  }

  /** A save into the file is begun and does not come back yet. */
  private void beginSlowSave() {
    background.pass(DocumentSession.DELAY);
    background.finishOne(); // The state as opened is kept.
    background.hold();
  }

  private void letTheDriveAnswer() {
    background.letGo();
    background.finish();
  }

  private void pass(Duration time) {
    background.pass(time);
    background.finish();
  }

  private Assessment draft(UUID id) {
    return Objects.requireNonNull(storage.drafts.get(id)).assessment();
  }

  private Assessment draft(DocumentSession session) {
    return draft(session.model().assessment().id());
  }

  @Test
  void aDraftIsKeptSilentlyAfterAThirdOfASecond() {
    DocumentSession session = openAndType();
    beginSlowSave();
    pass(DocumentSession.SLOW.minus(A_MOMENT));
    assertThat(storage.drafts).isEmpty();
    pass(A_MOMENT);
    assertThat(draft(session)).isEqualTo(session.model().assessment());
    assertThat(session.state()).isInstanceOf(SaveState.Saving.class);
  }

  @Test
  void aSaveThatIsConfirmedInTimeKeepsNoDraft() {
    DocumentSession session = openAndType();
    beginSlowSave();
    background.pass(DocumentSession.SLOW.minus(A_MOMENT));
    letTheDriveAnswer();
    pass(DocumentSession.PATIENCE);
    answer(session, Q2);
    settle();
    assertThat(storage.log).noneMatch(entry -> entry.startsWith("draft"));
    assertThat(inFile()).isEqualTo(session.model().assessment());
  }

  @Test
  void draftGoesOnceTheSaveIsConfirmed() {
    DocumentSession session = openAndType();
    beginSlowSave();
    pass(DocumentSession.SLOW);
    letTheDriveAnswer();
    assertThat(storage.drafts).isEmpty();
    assertThat(session.state()).isInstanceOf(SaveState.Saved.class);
  }

  @Test
  void whatIsTypedDuringASlowSaveIsInTheDraftAsSoonAsItWouldBeInTheFile() {
    DocumentSession session = openAndType();
    beginSlowSave();
    pass(DocumentSession.SLOW);
    answer(session, Q2);
    pass(DocumentSession.DELAY);
    assertThat(draft(session).answer(Q2)).isPresent();
  }

  @Test
  void whatIsTypedDuringASlowSaveStaysInTheDraftUntilItIsInTheFileToo() {
    DocumentSession session = openAndType();
    beginSlowSave();
    pass(DocumentSession.SLOW);
    answer(session, Q2);
    pass(DocumentSession.DELAY);
    background.letGo();
    background.finishOne();
    assertThat(inFile().answer(Q1)).isPresent();
    assertThat(inFile().answer(Q2)).isEmpty();
    assertThat(draft(session).answer(Q2)).isPresent();
    settle();
    assertThat(inFile().answer(Q2)).isPresent();
    assertThat(storage.drafts).isEmpty();
    assertThat(session.state()).isInstanceOf(SaveState.Saved.class);
  }

  @Test
  void afterASlowSaveTheNextDraftIsWrittenAtOnce() {
    DocumentSession session = openAndType();
    beginSlowSave();
    pass(DocumentSession.SLOW);
    letTheDriveAnswer();
    answer(session, Q2);
    background.pass(DocumentSession.DELAY);
    background.finishOne();
    assertThat(draft(session).answer(Q2)).isPresent();
  }

  @Test
  void onceTheDriveIsFastAgainNoMoreDraftsAreWritten() {
    DocumentSession session = openAndType();
    beginSlowSave();
    pass(DocumentSession.SLOW);
    letTheDriveAnswer();
    answer(session, Q2);
    settle();
    storage.log.clear();
    answer(session, new QuestionId(3));
    settle();
    assertThat(storage.log).noneMatch(entry -> entry.startsWith("draft"));
  }

  @Test
  void aSlowFolderOfDraftsIsAskedForTheLatestStateOnly() {
    DocumentSession session = openAndType();
    beginSlowSave();
    background.pass(DocumentSession.SLOW);
    for (int number = 2; number < 9; number++) {
      answer(session, new QuestionId(number));
      background.pass(DocumentSession.DELAY.dividedBy(4));
    }
    assertThat(background.underWay()).isEqualTo(1);
    background.finish();
    assertThat(storage.log.stream().filter(entry -> entry.startsWith("draft"))).hasSize(2);
    assertThat(draft(session)).isEqualTo(session.model().assessment());
  }

  @Test
  void whatIsTypedWhileADocumentWithoutFileIsSavedToASlowDriveIsInItsDraft() {
    DocumentSession session = newDocument();
    answer(session, Q1);
    settle();
    List<Optional<Message>> told = new ArrayList<>();
    session.saveAs(OTHER, told::add);
    background.hold();
    answer(session, Q2);
    pass(DocumentSession.SLOW);
    assertThat(draft(session).answer(Q2)).isPresent();
    answer(session, new QuestionId(3));
    pass(DocumentSession.PATIENCE);
    assertThat(draft(session)).isEqualTo(session.model().assessment());
    letTheDriveAnswer();
    settle();
    assertThat(told).containsExactly(Optional.empty());
    assertThat(storage.stored(OTHER).assessment()).isEqualTo(session.model().assessment());
    assertThat(storage.drafts).isEmpty();
  }

  @Test
  void saysSoIfADocumentWithoutFileCanNoLongerBeKeptMeanwhile() {
    DocumentSession session = newDocument();
    answer(session, Q1);
    settle();
    session.saveAs(OTHER, told -> {});
    background.hold();
    storage.draftTrouble = Optional.of("store.save.full");
    answer(session, Q2);
    pass(DocumentSession.SLOW);
    assertThat(session.state()).isInstanceOf(SaveState.Failed.class);
  }

  private DocumentSession newDocument() {
    return DocumentSession.start(
        storage, background, OpenedDocument.unsaved(Assessment.empty(UUID.randomUUID())));
  }

  @Test
  void whatIsTypedWhileACopyIsSavedToASlowDriveIsNeverInNoDraft() {
    DocumentSession session = openAndType();
    settle();
    UUID before = session.model().assessment().id();
    session.saveAs(OTHER, told -> {});
    background.hold();
    answer(session, Q2);
    pass(DocumentSession.SLOW);
    assertThat(draft(before).answer(Q2)).isPresent();
    letTheDriveAnswer();
    UUID copy = session.model().assessment().id();
    assertThat(copy).isNotEqualTo(before);
    assertThat(storage.drafts).containsOnlyKeys(copy);
    assertThat(draft(copy).answer(Q2)).isPresent();
    settle();
    assertThat(storage.drafts).isEmpty();
    assertThat(storage.stored(OTHER).assessment()).isEqualTo(session.model().assessment());
  }
}
