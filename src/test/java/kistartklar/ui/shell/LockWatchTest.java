package kistartklar.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.lock.LockResult;
import kistartklar.text.Message;
import kistartklar.ui.shared.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A document that somebody took over is soon only read here, and nothing entered is lost. */
class LockWatchTest {

  private static final Path FILE = Path.of("firma.kicheck");
  private static final QuestionId Q1 = new QuestionId(1);
  private static final Message REASON = Message.of("test.taken");

  private final MemoryStorage storage = new MemoryStorage();
  private final ManualBackground background = new ManualBackground();
  private DocumentSession session;

  @BeforeEach
  void open() {
    storage.files.put(FILE, StoredDocument.unsaved(Assessment.empty(UUID.randomUUID())));
    LockResult.Acquired lock = (LockResult.Acquired) storage.lock(FILE);
    session =
        DocumentSession.start(
            storage,
            background,
            OpenedDocument.of(
                FILE, (LoadResult.Loaded) storage.load(FILE), Optional.of(lock.lock())));
  }

  private void answer() {
    session.model().edit(new Place.OfAnswer(Q1), a -> a.withAnswer(Q1, Optional.of(Answer.YES)));
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
