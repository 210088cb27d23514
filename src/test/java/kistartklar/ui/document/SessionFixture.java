package kistartklar.ui.document;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.lock.DocumentLock;
import kistartklar.ui.shared.Place;
import kistartklar.ui.testing.ManualBackground;

/** One document in memory, and a clock and a disk that only go on when a test says so. */
public abstract class SessionFixture {

  public static final Path FILE = Path.of("firma.kicheck");
  public static final QuestionId Q1 = new QuestionId(1);
  public static final QuestionId Q2 = new QuestionId(2);
  private static final Duration LONG = Duration.ofSeconds(1);

  public final MemoryStorage storage = new MemoryStorage();
  public final ManualBackground background = new ManualBackground();

  /** Opens an empty document of revision 7. */
  public DocumentSession opened() {
    put(StoredDocument.unsaved(Assessment.empty(UUID.randomUUID())), 7);
    return opened(Optional.empty());
  }

  public DocumentSession opened(Optional<DocumentLock> lock) {
    return DocumentSession.start(
        storage, background, OpenedDocument.of(FILE, (LoadResult.Loaded) storage.load(FILE), lock));
  }

  /** Puts a document into the file, as somebody else does. */
  public void put(StoredDocument document, long revision) {
    storage.files.put(
        FILE,
        new StoredDocument(
            document.assessment(),
            revision,
            Optional.empty(),
            Optional.empty(),
            document.unknown()));
  }

  public static void answer(DocumentSession session, QuestionId question) {
    session
        .model()
        .edit(new Place.OfAnswer(question), a -> a.withAnswer(question, Optional.of(Answer.YES)));
  }

  /** Lets enough time pass for a save and its answer. */
  public void settle() {
    background.pass(LONG);
    background.finish();
  }

  public Assessment inFile() {
    return storage.stored(FILE).assessment();
  }
}
