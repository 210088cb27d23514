package kistartklar.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.stage.Window;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.Expectation;
import kistartklar.store.LoadResult;
import kistartklar.store.SaveResult;
import kistartklar.store.StoredDocument;
import kistartklar.ui.shared.Place;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;

/** A folder with documents and what others do to them, for tests of the window. */
public final class DocumentFolder {

  public static final QuestionId Q1 = new QuestionId(1);
  public static final QuestionId Q2 = new QuestionId(2);
  public static final Instant NOW = Instant.parse("2026-11-22T13:32:10Z");

  private DocumentFolder() {}

  public static Assessment answered(QuestionId question) {
    return with(Assessment.empty(UUID.randomUUID()), question);
  }

  public static Assessment with(Assessment assessment, QuestionId question) {
    return assessment.withAnswer(question, Optional.of(Answer.YES));
  }

  /** Saves a document as this program does, in the place of what is there. */
  public static StoredDocument store(ShellFixture window, Path file, StoredDocument document) {
    SaveResult result = window.store.save(document, file, new Expectation.Replaceable(), NOW);
    return ((SaveResult.Saved) result).document();
  }

  public static Path store(ShellFixture window, Path file, Assessment assessment) {
    store(window, file, StoredDocument.unsaved(assessment));
    return file;
  }

  /** Somebody else changes the file. */
  public static void changeOutside(ShellFixture window, Path file, QuestionId question) {
    LoadResult.Loaded loaded = (LoadResult.Loaded) window.store.load(file);
    store(
        window,
        file,
        loaded.document().withAssessment(with(loaded.document().assessment(), question)));
  }

  public static void answer(ShellFixture window, QuestionId question) {
    Fx.run(() ->
        window
            .workspace()
            .session()
            .model()
            .edit(new Place.OfAnswer(question), a -> with(a, question)));
  }

  public static Path lockOf(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".lock");
  }

  /** Somebody has the document open on another PC. */
  public static void lockedBy(Path file, String user, String host) {
    write(
        lockOf(file),
        """
        host=%s
        process=4711
        since=2026-11-22T08:15\\:00Z
        started=1
        token=anders
        user=%s
        """
            .formatted(host, user));
  }

  public static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ShellFixture opened(Path folder, Path file) {
    ShellFixture window = new ShellFixture(folder, Optional.of(file));
    window.until(() -> window.shell.workspace().isPresent());
    return window;
  }

  /** Presses a button in a window beside the document's own. */
  public static void pressBeside(ShellFixture window, String title, String button) {
    window.until(() -> beside(title).isPresent());
    Node root = Fx.get(() -> beside(title).orElseThrow().getScene().getRoot());
    Find.press(root, button);
  }

  public static Optional<Stage> beside(String title) {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(stage -> title.equals(stage.getTitle()))
        .findFirst();
  }
}
