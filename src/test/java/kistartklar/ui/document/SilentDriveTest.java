package kistartklar.ui.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Place;
import kistartklar.ui.testing.ManualBackground;
import kistartklar.ui.testing.ScriptedDialogs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What happens while the drive with the document's file does not answer. */
@Tag("pure")
class SilentDriveTest {

  private static final Path FILE = Path.of("firma.kicheck");
  private static final Path OTHER = Path.of("anderswo.kicheck");
  private static final QuestionId Q1 = new QuestionId(1);
  private static final QuestionId Q2 = new QuestionId(2);
  private static final QuestionId Q3 = new QuestionId(3);

  private final MemoryStorage storage = new MemoryStorage();
  private final ManualBackground background = new ManualBackground();
  private DocumentSession session;

  @BeforeEach
  void openAndChange() {
    StoredDocument document = StoredDocument.unsaved(Assessment.empty(UUID.randomUUID()));
    storage.files.put(FILE, document.withRevisionAtLeast(7));
    session =
        DocumentSession.start(
            storage,
            background,
            OpenedDocument.of(FILE, (LoadResult.Loaded) storage.load(FILE), Optional.empty()));
    answer(Q1);
    background.pass(DocumentSession.DELAY);
    background.finishOne(); // The state as opened is kept.
    background.hold(); // The save itself does not come back.
  }

  private void answer(QuestionId question) {
    session
        .model()
        .edit(new Place.OfAnswer(question), a -> a.withAnswer(question, Optional.of(Answer.YES)));
  }

  private void beSilent() {
    background.pass(DocumentSession.PATIENCE);
    background.finish();
  }

  private StoredDocument storedDraft() {
    return Objects.requireNonNull(storage.drafts.get(session.model().assessment().id()));
  }

  private Assessment draft() {
    return storedDraft().assessment();
  }

  @Test
  void draftIsKeptAndTheUserIsTold() {
    background.pass(DocumentSession.PATIENCE.minusMillis(1));
    assertThat(session.state()).isInstanceOf(SaveState.Saving.class);
    beSilent();
    assertThat(session.state()).isEqualTo(new SaveState.Waiting(true));
    assertThat(draft()).isEqualTo(session.model().assessment());
  }

  @Test
  void saysWhenNotEvenADraftCouldBeKept() {
    storage.draftTrouble = Optional.of("store.save.full");
    beSilent();
    assertThat(session.state()).isEqualTo(new SaveState.Waiting(false));
  }

  @Test
  void whatIsEnteredMeanwhileIsInTheDraftWithinASecond() {
    beSilent();
    answer(Q2);
    background.pass(DocumentSession.DELAY);
    background.finish();
    assertThat(draft().answer(Q2)).isPresent();
    answer(Q3);
    background.pass(DocumentSession.DELAY);
    background.finish();
    assertThat(draft().answer(Q3)).isPresent();
    assertThat(session.state()).isEqualTo(new SaveState.Waiting(true));
  }

  @Test
  void whenTheDriveAnswersEverythingIsInTheFileAndTheDraftIsGone() {
    beSilent();
    answer(Q2);
    background.pass(DocumentSession.DELAY);
    background.finish();
    background.letGo();
    background.finish();
    background.pass(DocumentSession.DELAY);
    background.finish();
    assertThat(storage.stored(FILE).assessment()).isEqualTo(session.model().assessment());
    assertThat(storage.stored(FILE).assessment().answer(Q2)).isPresent();
    assertThat(storage.drafts).isEmpty();
    assertThat(session.state()).isInstanceOf(SaveState.Saved.class);
  }

  @Test
  void fileIsNewerThanTheDraftOnceBothWereWritten() {
    beSilent();
    answer(Q2);
    background.pass(DocumentSession.DELAY);
    background.finish();
    long draft = storedDraft().revision();
    background.letGo();
    background.finish();
    background.pass(Duration.ofSeconds(1));
    background.finish();
    assertThat(storage.stored(FILE).revision()).isGreaterThan(draft);
  }

  @Test
  void savingElsewhereDoesNotWaitForTheDrive() {
    beSilent();
    List<Optional<Message>> told = new ArrayList<>();
    session.saveAs(OTHER, told::add);
    background.finish();
    assertThat(told).containsExactly(Optional.empty());
    assertThat(storage.stored(OTHER).assessment().answer(Q1)).isPresent();
    assertThat(session.fileProperty().get()).contains(OTHER);
    background.letGo();
    background.finish();
    assertThat(session.state()).isInstanceOf(SaveState.Saved.class);
    assertThat(session.model().assessment().origin())
        .contains(storage.stored(FILE).assessment().id());
  }

  @Test
  void leavingIsPossibleAndTheDraftStays() {
    beSilent();
    ScriptedDialogs dialogs = new ScriptedDialogs();
    dialogs.answers.add("Schließen");
    List<String> events = new ArrayList<>();
    new CloseDialogue(Messages.german(), dialogs, background)
        .leave(session, new ClosingWindow(), () -> events.add("left"));
    assertThat(events).containsExactly("left");
    assertThat(dialogs.said).containsExactly("Das Laufwerk antwortet nicht");
    assertThat(draft()).isEqualTo(session.model().assessment());
    background.letGo();
    background.finish();
    assertThat(storage.drafts).hasSize(1);
  }

  @Test
  void leavingBeforeTheDriveCountsAsSilentAsksOnceItDoes() {
    ScriptedDialogs dialogs = new ScriptedDialogs();
    List<String> events = new ArrayList<>();
    CloseDialogue leaving = new CloseDialogue(Messages.german(), dialogs, background);
    leaving.leave(session, new ClosingWindow(), () -> events.add("left"));
    leaving.leave(session, new ClosingWindow(), () -> events.add("left twice"));
    assertThat(dialogs.said).isEmpty();
    beSilent();
    background.pass(Duration.ofSeconds(1));
    assertThat(dialogs.said).containsExactly("Das Laufwerk antwortet nicht");
    background.letGo();
    background.finish();
    assertThat(events).isEmpty(); // The user has cancelled.
  }

  @Test
  void closingDoesNotWaitLongForALockOnASilentDrive() {
    background.letGo();
    background.finish();
    List<String> events = new ArrayList<>();
    session.close(() -> events.add("closed"));
    background.hold();
    background.pass(DocumentSession.PATIENCE);
    assertThat(events).containsExactly("closed");
  }
}
