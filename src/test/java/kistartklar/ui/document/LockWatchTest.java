package kistartklar.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.store.StoredDocument;
import kistartklar.store.lock.LockResult;
import kistartklar.text.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A document that somebody took over is soon only read here, and nothing entered is lost. */
@Tag("pure")
class LockWatchTest extends SessionFixture {

  private static final Path OTHER = Path.of("anderswo.kicheck");
  private static final Message REASON = Message.of("test.taken");
  private static final Message OTHER_REASON = Message.of("test.taken.elsewhere");

  private DocumentSession session;

  @BeforeEach
  void open() {
    storage.files.put(FILE, StoredDocument.unsaved(Assessment.empty(UUID.randomUUID())));
    LockResult.Acquired lock = (LockResult.Acquired) storage.lock(FILE);
    session = opened(Optional.of(lock.lock()));
  }

  private void answer() {
    answer(session, Q1);
  }

  private void look() {
    background.pass(LockWatch.PERIOD);
    background.finish();
  }

  @Test
  void nothingHappensWhileTheDocumentIsOurs() {
    look();
    look();
    assertThat(session.state()).isInstanceOf(SaveState.Saved.class);
    assertThat(session.model().readOnlyProperty().get()).isFalse();
  }

  @Test
  void isNoticedWithoutASave() {
    storage.takenOver.put(FILE, REASON);
    look();
    assertThat(session.state()).isEqualTo(new SaveState.ReadOnly(REASON, true));
    answer();
    assertThat(session.model().assessment().answer(Q1)).isEmpty();
  }

  @Test
  void isNoticedAtOnceBySomebodyWhoComesBack() {
    storage.takenOver.put(FILE, REASON);
    session.comeBack();
    background.finish();
    assertThat(session.state()).isInstanceOf(SaveState.ReadOnly.class);
  }

  @Test
  void isNoticedLaterToo() {
    look();
    storage.takenOver.put(FILE, REASON);
    look();
    assertThat(session.state()).isInstanceOf(SaveState.ReadOnly.class);
  }

  @Test
  void whatWasEnteredIsInTheFileFirst() {
    answer();
    storage.takenOver.put(FILE, REASON);
    session.comeBack();
    background.finish();
    assertThat(session.state()).isInstanceOf(SaveState.ReadOnly.class);
    assertThat(storage.stored(FILE).assessment().answer(Q1)).isPresent();
  }

  @Test
  void whatCannotBeSavedStaysToBeSettled() {
    storage.files.put(
        FILE, StoredDocument.unsaved(storage.stored(FILE).assessment().withNote(Q1, "ihre")));
    answer();
    storage.takenOver.put(FILE, REASON);
    session.comeBack();
    background.finish();
    assertThat(session.state()).isInstanceOf(SaveState.ChangedOutside.class);
    assertThat(session.model().readOnlyProperty().get()).isFalse();
    assertThat(storage.drafts).hasSize(1);
  }

  @Test
  void fileSavedElsewhereIsWatchedFromThenOn() {
    session.saveAs(OTHER, trouble -> {});
    background.finish();
    storage.takenOver.put(FILE, REASON);
    look();
    assertThat(session.state()).isInstanceOf(SaveState.Saved.class);
    storage.takenOver.put(OTHER, OTHER_REASON);
    look();
    assertThat(session.state()).isEqualTo(new SaveState.ReadOnly(OTHER_REASON, true));
  }

  @Test
  void fileThatIsLeftIsNoLongerWatched() {
    storage.takenOver.put(FILE, REASON);
    session.comeBack();
    session.saveAs(OTHER, trouble -> {});
    background.finish();
    assertThat(session.state()).isInstanceOf(SaveState.Saved.class);
    answer();
    assertThat(session.model().assessment().answer(Q1)).isPresent();
  }

  @Test
  void silentDriveIsNotAskedAgain() {
    session.comeBack();
    background.pass(LockWatch.PERIOD);
    session.comeBack();
    background.pass(LockWatch.PERIOD);
    assertThat(background.underWay()).isOne();
  }

  @Test
  void lockIsReleasedOnlyByWhoHasIt() {
    storage.takenOver.put(FILE, REASON);
    look();
    session.close(() -> {});
    background.finish();
    assertThat(storage.locks).containsExactly("lock " + FILE);
  }
}
