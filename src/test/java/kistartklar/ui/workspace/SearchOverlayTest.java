package kistartklar.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import kistartklar.content.GuideReader;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.guide.Topic;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.shell.ShellFixture;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Pictures;
import kistartklar.ui.usecase.UseCaseDocuments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("window")
class SearchOverlayTest {

  private static final Guide GUIDE = GuideReader.read();
  private static final QuestionId Q7 = new QuestionId(7);

  @TempDir Path folder;
  private ShellFixture window;

  @BeforeEach
  void openDocument() {
    window = new ShellFixture(folder, Optional.empty());
    window.press("Neue Einschätzung");
    Fx.run(() ->
        window
            .workspace()
            .session()
            .model()
            .edit(
                new Place.OfNote(Q7),
                a -> a.withNote(Q7, "Frau Yilmaz klärt das Notfallhandbuch")));
  }

  private TextField field() {
    return (TextField) Find.spoken(window.root(), "Suchen");
  }

  private void find(String query) {
    Fx.run(window.shell.commands().document()::find);
    TextField field = field();
    Fx.run(() -> field.setText(query));
    Fx.run(() -> {});
  }

  private int hits() {
    return Fx.get(
        () -> ((ListView<?>) Find.spoken(window.root(), "Fundstellen")).getItems().size());
  }

  private void key(KeyCode code) {
    TextField field = field();
    Fx.run(() ->
        Event.fireEvent(
            field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }

  private StepId step() {
    return Fx.get(() -> window.workspace().navigator().current());
  }

  private Node focusOwner() {
    return Fx.get(() -> window.stage.getScene().getFocusOwner());
  }

  @Test
  void leadsToANoteAndClosesItself() {
    find("yilmaz notfall");
    window.until(() -> window.says("1 Fundstelle"));
    key(KeyCode.ENTER);
    assertThat(step()).isEqualTo(new StepId.OfPhase(1));
    assertThat(Find.texts(window.root())).doesNotContain("1 Fundstelle");
    assertThat(focusOwner()).isInstanceOf(javafx.scene.control.TextArea.class);
  }

  @Test
  void leadsToTheRowOfAWorksheet() {
    Fx.run(() ->
        window
            .workspace()
            .session()
            .model()
            .edit(
                new Place.OfDocument(),
                a -> a.withWorksheets(UseCaseDocuments.example().worksheets())));
    find("abgetippt Artikelnummern");
    window.until(() -> window.says("1 Fundstelle"));
    assertThat(window.says("Arbeitsblatt Anwendungsfälle · Bestellungen aus E-Mails erfassen"))
        .isTrue();
    key(KeyCode.ENTER);
    assertThat(step()).isInstanceOf(StepId.OfSheet.class);
  }

  @Test
  void leadsToAQuestionThatTheArrowsMarked() {
    find("Datenschutz");
    window.until(() -> window.says(" Fundstellen"));
    assertThat(hits()).isGreaterThan(3);
    key(KeyCode.DOWN);
    key(KeyCode.DOWN);
    key(KeyCode.UP);
    int marked =
        Fx.get(() ->
            ((ListView<?>) Find.spoken(window.root(), "Fundstellen"))
                .getSelectionModel()
                .getSelectedIndex());
    assertThat(marked).isEqualTo(1);
    key(KeyCode.ENTER);
    assertThat(step()).isInstanceOf(StepId.OfPhase.class);
  }

  @Test
  void closesByEscapeAndGivesTheFocusBack() {
    Node before = focusOwner();
    find("Datenschutz");
    key(KeyCode.ESCAPE);
    assertThat(focusOwner()).isSameAs(before);
    assertThat(Find.texts(window.root())).doesNotContain("Datenschutz");
  }

  @Test
  void keepsTheQueryForTheNextTime() {
    find("Datenschutz");
    key(KeyCode.ESCAPE);
    Fx.run(window.shell.commands().document()::find);
    assertThat(Fx.get(() -> field().getText())).isEqualTo("Datenschutz");
    assertThat(Fx.get(() -> field().getSelectedText())).isEqualTo("Datenschutz");
  }

  @Test
  void saysWhatToDoWhenNothingIsFound() {
    find("Quastenflosser");
    window.until(() -> window.says("Prüfen Sie die Schreibweise"));
  }

  /** Wide: beside the questions. Narrow: below them. */
  @ParameterizedTest
  @ValueSource(ints = {1240, 900})
  void opensAnExplanation(int width) {
    Region root = content(width, 800);
    for (int phase = 1; phase <= 9; phase++) {
      Topic topic = GUIDE.phases().get(phase - 1).sections().getLast().topics().getLast();
      Fx.run(() -> window.workspace().navigator().goTo(new Place.OfTopic(topic.id())));
      Fx.run(() -> {});
      assertThat(Find.texts(root)).contains(topic.text());
    }
  }

  private Region content(int width, int height) {
    Region root = Fx.get(() -> (Region) window.stage.getScene().getRoot());
    Fx.run(() -> window.stage.getScene().setRoot(new Pane()));
    Fx.show(root, width, height, ColorScheme.LIGHT);
    return root;
  }

  @Test
  void looksAsItShould() {
    Region root = content(1240, 800);
    find("Datenschutz");
    Fx.run(() -> {});
    Pictures.write(root, 1, Path.of("target/screens/search-light.png"));
  }
}
