package kistartklar.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.ui.shared.Place;
import org.junit.jupiter.api.Test;

/** What happens when somebody else changes the file of the open document. */
class OutsideChangeTest {

  private static final Path FILE = Path.of("firma.kicheck");
  private static final QuestionId Q1 = new QuestionId(1);
  private static final QuestionId Q2 = new QuestionId(2);
  private static final Duration LONG = Duration.ofSeconds(1);

  private final MemoryStorage storage = new MemoryStorage();
  private final ManualBackground background = new ManualBackground();

  private DocumentSession opened() {
    Assessment assessment = Assessment.empty(UUID.randomUUID());
    storage.files.put(
        FILE,
        new StoredDocument(
            assessment,
            7,
            Optional.empty(),
            Optional.empty(),
            StoredDocument.unsaved(assessment).unknown()));
    return DocumentSession.start(
        storage,
        background,
        OpenedDocument.of(FILE, (LoadResult.Loaded) storage.load(FILE), Optional.empty()));
  }

  private static void answer(DocumentSession session, QuestionId question) {
    session
        .model()
        .edit(new Place.OfAnswer(question), a -> a.withAnswer(question, Optional.of(Answer.YES)));
  }

  private void settle() {
    background.pass(LONG);
    background.finish();
  }

  private Assessment inFile() {
    return storage.stored(FILE).assessment();
  }

  private DocumentSession conflicting() {
    return conflicting(12);
  }

  private DocumentSession conflicting(long revision) {
    DocumentSession session = opened();
    StoredDocument theirs = storage.stored(FILE);
    storage.files.put(
        FILE,
        new StoredDocument(
            theirs.assessment().withNote(Q2, "ihre"),
            revision,
            Optional.empty(),
            Optional.empty(),
            theirs.unknown()));
    answer(session, Q1);
    settle();
    return session;
  }

  private void resolve(DocumentSession session, boolean mine) {
    session.loadTheirs(
        theirs ->
            session.resolve(
                mine ? session.model().assessment() : theirs.document().assessment(),
                theirs,
                () -> {}),
        trouble -> {
          throw new AssertionError(trouble);
        });
    background.finish();
  }

  @Test
  void changeByOthersIsNotOverwritten() {
    DocumentSession session = conflicting();
    assertThat(session.state()).isInstanceOf(SaveState.ChangedOutside.class);
    assertThat(inFile().response(Q2).note()).isEqualTo("ihre");
    answer(session, Q2);
    settle();
    assertThat(session.state()).isInstanceOf(SaveState.ChangedOutside.class);
    assertThat(inFile().answer(Q1)).isEmpty();
    assertThat(storage.drafts.values())
        .extracting(StoredDocument::assessment)
        .containsExactly(session.model().assessment());
  }

  @Test
  void mineReplacesTheirsWithAHigherRevision() {
    DocumentSession session = conflicting();
    resolve(session, true);
    assertThat(inFile()).isEqualTo(session.model().assessment());
    assertThat(inFile().answer(Q1)).isPresent();
    assertThat(storage.stored(FILE).revision()).isEqualTo(13);
    assertThat(storage.drafts).isEmpty();
  }

  @Test
  void mineIsNewerEvenThanWhatWasHereBefore() {
    DocumentSession session = conflicting(3);
    resolve(session, true);
    assertThat(storage.stored(FILE).revision()).isEqualTo(9);
  }

  @Test
  void theirsIsShownAndUndoBringsMineBack() {
    DocumentSession session = conflicting();
    resolve(session, false);
    assertThat(session.model().assessment()).isEqualTo(inFile());
    assertThat(session.state()).isInstanceOf(SaveState.Saved.class);
    session.model().undo();
    settle();
    assertThat(inFile().answer(Q1)).isPresent();
    assertThat(storage.drafts).isEmpty();
  }
}
