package kistartklar.ui.document;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.exchange.Opening;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.file.FileOperations;
import kistartklar.store.local.DocumentOpening;
import kistartklar.store.local.LocalStore;
import kistartklar.store.local.OpenResult;
import kistartklar.store.settings.UserDirectories;
import kistartklar.store.snapshot.Snapshot;
import kistartklar.ui.shared.Place;
import kistartklar.ui.testing.ManualBackground;

/** Somebody who types into a document: real files, and time and work that pass as a test says. */
final class EditingWindow {

  final LocalStore local;
  final ManualBackground background = new ManualBackground();
  final DocumentSession session;
  private final Path file;
  private final QuestionId question;
  private String typed = "";

  /**
   * Opens a file that nobody else has.
   *
   * @param data where drafts are kept
   * @param question to which this somebody writes notes
   */
  EditingWindow(FileOperations files, Path data, Path file, QuestionId question) {
    local = LocalStore.of(files, new UserDirectories(data), Clock.systemUTC());
    this.file = file;
    this.question = question;
    OpenResult.Editable opened =
        (OpenResult.Editable) new DocumentOpening(local).open(file, false, Set.of());
    session =
        DocumentSession.start(
            new StoreStorage(local, new Opening(local.store()), Clock.systemUTC()),
            background,
            OpenedDocument.of(file, opened.loaded(), opened.lock()));
  }

  /** Adds a word to the note. */
  void type(String word) {
    if (!session.model().readOnlyProperty().get()) {
      typed += word;
      String text = typed;
      session.model().edit(new Place.OfNote(question), a -> a.withNote(question, text));
    }
  }

  /** Lets the time pass after which is saved, and lets the disk answer. */
  void save() {
    background.pass(Duration.ofSeconds(1));
    background.finish();
  }

  /** Lets everything come to rest, a look at the lock included. */
  void settle() {
    save();
    background.pass(LockWatch.PERIOD);
    background.finish();
    save();
  }

  /** Whether the window says that everything is saved. */
  boolean saysSaved() {
    return session.state() instanceof SaveState.Saved
        || session.state() instanceof SaveState.ReadOnly;
  }

  boolean isInFile() {
    return local.store().load(file) instanceof LoadResult.Loaded loaded
        && says(loaded.document().assessment());
  }

  /** Whether what was typed is kept on this PC. */
  boolean isKept() {
    UUID id = session.model().assessment().id();
    return local.drafts().list().drafts().stream().anyMatch(draft -> says(draft.document()))
        || states(id).stream().anyMatch(this::says);
  }

  private List<StoredDocument> states(UUID id) {
    return local.snapshots().list(id).snapshots().stream().map(Snapshot::document).toList();
  }

  private boolean says(StoredDocument document) {
    return says(document.assessment());
  }

  private boolean says(Assessment assessment) {
    return assessment.response(question).note().equals(typed);
  }
}
