package kistartklar.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.Expectation;
import kistartklar.store.LoadResult;
import kistartklar.store.StoredDocument;
import kistartklar.store.file.Disk;
import kistartklar.store.file.DurableWriter;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shell.ShellFixture;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Keys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other states of an open document are compared, brought together and restored in the window. */
@Tag("window")
class VersionsOfDocumentTest {

  private static final QuestionId Q12 = new QuestionId(12);
  private static final QuestionId Q21 = new QuestionId(21);

  @TempDir Path folder;

  private Path file;
  private final Disk disk = new Disk();
  private final kistartklar.store.DocumentStore others =
      new kistartklar.store.DocumentStore(disk, new DurableWriter(disk));

  @BeforeEach
  void saveAFile() {
    file = folder.resolve("firma.kicheck");
    write(file, StoredDocument.unsaved(Documents.mixed()));
  }

  private void write(Path target, StoredDocument document) {
    assertThat(others.save(document, target, new Expectation.Replaceable(), Instant.now()))
        .isInstanceOf(kistartklar.store.SaveResult.Saved.class);
  }

  private StoredDocument read(Path path) {
    return ((LoadResult.Loaded) others.load(path)).document();
  }

  private ShellFixture open() {
    ShellFixture window = new ShellFixture(folder, Optional.of(file));
    window.until(() -> window.shell.workspace().isPresent());
    return window;
  }

  private static void answerYes(ShellFixture window, QuestionId question) {
    Fx.run(() ->
        window
            .workspace()
            .session()
            .model()
            .edit(
                new Place.OfAnswer(question),
                now -> now.withAnswer(question, Optional.of(Answer.YES))));
  }

  private static Node window(ShellFixture fixture, String title) {
    fixture.until(() -> find(title).isPresent());
    return Fx.get(() -> find(title).orElseThrow().getScene().getRoot());
  }

  private static Optional<Stage> find(String title) {
    return Window.getWindows().stream()
        .filter(Stage.class::isInstance)
        .map(Stage.class::cast)
        .filter(stage -> stage.getTitle() != null && stage.getTitle().startsWith(title))
        .findFirst();
  }

  private static void press(Node root, String text) {
    ButtonBase button =
        Fx.get(() ->
            Find.visible(root)
                .filter(node -> node instanceof ButtonBase b && text.equals(b.getText()))
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text)));
    Fx.run(button::fire);
  }

  private static void choose(ShellFixture window, String menuText) {
    Fx.run(() ->
        Find.visible(window.root())
            .filter(MenuBar.class::isInstance)
            .flatMap(bar -> ((MenuBar) bar).getMenus().stream())
            .map(Menu::getItems)
            .flatMap(items -> items.stream())
            .filter(item -> menuText.equals(item.getText()))
            .findFirst()
            .map(MenuItem.class::cast)
            .orElseThrow()
            .fire());
  }

  private void untilSaved(ShellFixture window, QuestionId question) {
    window.until(() -> read(file).assessment().answer(question).isPresent());
  }

  private Node historyAfterAnAnswer(ShellFixture window) {
    answerYes(window, Q12);
    untilSaved(window, Q12);
    choose(window, "_Frühere Stände …");
    Node history = window(window, "Frühere Stände");
    window.until(() -> Find.texts(history).contains("An 1 Stelle anders als jetzt:"));
    return history;
  }

  @Test
  void earlierStateIsRestoredAndUndoBringsThePresentOneBack() {
    ShellFixture window = open();
    Node history = historyAfterAnAnswer(window);
    press(history, "Diesen Stand wiederherstellen");
    assertThat(window.assessment()).isEqualTo(Documents.mixed());
    window.until(() -> read(file).assessment().answer(Q12).isEmpty());
    assertThat(find("Frühere Stände")).isEmpty();
    Fx.run(() -> window.workspace().session().model().undo());
    untilSaved(window, Q12);
    assertThat(window.faults).isEmpty();
  }

  @Test
  void earlierStateOpensAsADocumentOfItsOwn() {
    ShellFixture window = open();
    Node history = historyAfterAnAnswer(window);
    press(history, "Als neue Einschätzung öffnen");
    window.until(() -> window.titles().size() == 2);
    assertThat(window.assessment().answer(Q12)).isPresent();
    assertThat(window.faults).isEmpty();
  }

  @Test
  void changeByOthersIsBroughtTogetherAnswerByAnswer() {
    ShellFixture window = open();
    StoredDocument theirs = read(file);
    write(file, theirs.withAssessment(theirs.assessment().withAnswer(Q21, Optional.of(Answer.NO))));
    long revision = read(file).revision();
    answerYes(window, Q12);
    window.until(() -> window.says("Vergleichen …"));
    window.press("Vergleichen …");
    Node differences = window(window, "Unterschiede");
    assertThat(Find.texts(differences)).contains("Hier im Fenster", "In der Datei");
    press(differences, "Auswahl übernehmen");
    untilSaved(window, Q12);
    Assessment merged = read(file).assessment();
    assertThat(merged.answer(Q12)).contains(Answer.YES);
    assertThat(merged.answer(Q21)).contains(Answer.NO);
    assertThat(read(file).revision()).isGreaterThan(revision);
    assertThat(window.faults).isEmpty();
  }

  @Test
  void comparisonThatIsCancelledChangesNothing() {
    ShellFixture window = open();
    StoredDocument theirs = read(file);
    write(file, theirs.withAssessment(theirs.assessment().withAnswer(Q21, Optional.of(Answer.NO))));
    answerYes(window, Q12);
    window.until(() -> window.says("Vergleichen …"));
    window.press("Vergleichen …");
    window(window, "Unterschiede");
    new Keys().type(KeyCode.ESCAPE);
    window.until(() -> find("Unterschiede").isEmpty());
    assertThat(read(file).assessment().answer(Q12)).isEmpty();
    assertThat(window.assessment().answer(Q21)).isEmpty();
    assertThat(window.says("Vergleichen …")).isTrue();
  }

  @Test
  void conflictCopyIsFoundAndBroughtTogether() {
    Path copy = folder.resolve("firma (in Konflikt stehende Kopie).kicheck");
    write(
        copy, read(file).withAssessment(Documents.mixed().withNote(Q21, "Aus dem anderen Büro.")));
    ShellFixture window = open();
    window.until(() -> window.says("Vergleichen …"));
    window.press("Vergleichen …");
    press(window(window, "Unterschiede"), "Auswahl übernehmen");
    window.until(() -> !read(file).assessment().response(Q21).note().isEmpty());
    assertThat(copy).exists();
    assertThat(window.faults).isEmpty();
  }
}
