package kistartklar.ui.shell;

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

/** One document in memory, and a clock and a disk that only go on when a test says so. */
abstract class SessionFixture {

  static final Path FILE = Path.of("firma.kicheck");
  static final QuestionId Q1 = new QuestionId(1);
  static final QuestionId Q2 = new QuestionId(2);
  private static final Duration LONG = Duration.ofSeconds(1);

  final MemoryStorage storage = new MemoryStorage();
  final ManualBackground background = new ManualBackground();

  /** Opens an empty document of revision 7. */
  DocumentSession opened() {
    put(StoredDocument.unsaved(Assessment.empty(UUID.randomUUID())), 7);
    return opened(Optional.empty());
  }

  DocumentSession opened(Optional<DocumentLock> lock) {
    return DocumentSession.start(
        storage, background, OpenedDocument.of(FILE, (LoadResult.Loaded) storage.load(FILE), lock));
  }

  /** Puts a document into the file, as somebody else does. */
  void put(StoredDocument document, long revision) {
    storage.files.put(
        FILE,
        new StoredDocument(
            document.assessment(),
            revision,
            Optional.empty(),
            Optional.empty(),
            document.unknown()));
  }

  static void answer(DocumentSession session, QuestionId question) {
    session
        .model()
        .edit(new Place.OfAnswer(question), a -> a.withAnswer(question, Optional.of(Answer.YES)));
  }

  /** Lets enough time pass for a save and its answer. */
  void settle() {
    background.pass(LONG);
    background.finish();
  }

  Assessment inFile() {
    return storage.stored(FILE).assessment();
  }
}
