package kistartklar.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.portfolio.Summary;
import kistartklar.store.Drafts.Draft;
import kistartklar.store.StoredDocument;
import kistartklar.store.settings.TextSize;
import kistartklar.text.Messages;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.ManualBackground;
import kistartklar.ui.testing.Pictures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What the start says about drafts and recent files, down to its end. */
@Tag("window")
class StartViewTest {

  private static final int HEIGHT = 2000;
  private static final String DRAFT = "Nicht in einer Datei gespeichert: Beispiel GmbH";

  private final List<String> done = new ArrayList<>();
  private final ManualBackground background = new ManualBackground();
  private boolean there = true;
  private Assessment document = Documents.mixed();

  private final class Recorded implements StartView.Actions {

    @Override
    public void createNew() {}

    @Override
    public void chooseAndOpen() {}

    @Override
    public void openExample() {}

    @Override
    public void chooseFolder() {}

    @Override
    public void restore(Draft draft) {
      done.add("restored");
    }

    @Override
    public void discard(Draft draft) {
      done.add("discarded");
    }

    @Override
    public void open(Path file) {
      done.add("opened " + file.getFileName());
    }

    @Override
    public RecentFiles.Found look(Path file) {
      return new RecentFiles.Found(
          there,
          Optional.of(
              new RecentFiles.Content(
                  Summary.of(document, LocalDate.of(2026, 11, 23)),
                  "Gut vorbereitet",
                  "heute 18:15")));
    }

    @Override
    public void clearRecent() {}
  }

  private StartView shown(int width, TextSize size) {
    StartView start = Fx.get(() -> new StartView(Messages.german(), background, new Recorded()));
    Fx.run(() -> {
      start.showDrafts(
          List.of(
              new Draft(
                  Path.of("a"), StoredDocument.unsaved(Documents.mixed()), Optional.empty())));
      start.showRecent(List.of(Path.of("/home/eva/Einschätzungen/Beispiel.kicheck")));
    });
    Fx.run(background::finish);
    Fx.show(start, width, HEIGHT, ColorScheme.LIGHT);
    Fx.setTextSize(start, size);
    Pictures.write(
        start, 1, Path.of("target/screens/start-%d-%d.png".formatted(width, size.percent())));
    return start;
  }

  private static Bounds place(Node node) {
    return Fx.get(() -> node.localToScene(node.getLayoutBounds()));
  }

  private static Button button(StartView start, String text) {
    return (Button) saying(start, text);
  }

  @Test
  void aDraftAndWhatCanBeDoneWithItStandBesideEachOther() {
    StartView start = shown(1240, TextSize.NORMAL);
    assertThat(place(button(start, "Wiederherstellen")).getMinX())
        .isGreaterThan(place(saying(start, DRAFT)).getMaxX());
    assertThat(place(button(start, "Wiederherstellen")).getMinY())
        .isEqualTo(place(button(start, "Verwerfen")).getMinY());
  }

  @Test
  void inANarrowWindowTheButtonsGoBelowSoThatTheWordsHaveRoom() {
    StartView start = shown(900, TextSize.DOUBLE);
    Bounds words = place(saying(start, DRAFT));
    assertThat(words.getWidth()).isGreaterThan(500);
    assertThat(place(button(start, "Wiederherstellen")).getMinY()).isGreaterThan(words.getMaxY());
  }

  @Test
  void aFileUsedBeforeIsOpenedByItsNameAndByWhatIsSaidOfIt() {
    StartView start = shown(1240, TextSize.NORMAL);
    FxRobot robot = new FxRobot();
    robot.clickOn(saying(start, "Beispiel GmbH"));
    assertThat(done).as("by its name, once").containsExactly("opened Beispiel.kicheck");
    robot.clickOn(saying(start, "17\u00a0von\u00a029, vorläufig · 22.11.2026"));
    assertThat(done).as("by what is said below").hasSize(2);
    robot.clickOn(saying(start, "Beispiel GmbH"), MouseButton.SECONDARY);
    assertThat(done).hasSize(2);
  }

  @Test
  void aFileThatIsGoneSaysSoAndCannotBeOpened() {
    there = false;
    StartView start = shown(1240, TextSize.NORMAL);
    String gone = "/home/eva/Einschätzungen – Die Datei ist dort nicht mehr zu finden.";
    new FxRobot().clickOn(saying(start, gone)).clickOn(saying(start, "Beispiel.kicheck"));
    assertThat(done).isEmpty();
    assertThat(saying(start, "Beispiel.kicheck").isDisabled()).isTrue();
  }

  private static Node saying(StartView start, String text) {
    return Find.visible(start)
        .filter(node -> node instanceof Labeled labeled && text.equals(labeled.getText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(Find.texts(start).toString()));
  }

  @Test
  void theKeyboardStaysOnAFileWhoseResultComesIn() {
    StartView start = Fx.get(() -> new StartView(Messages.german(), background, new Recorded()));
    Fx.run(() -> start.showRecent(List.of(Path.of("Beispiel.kicheck"))));
    Fx.show(start, 1240, HEIGHT, ColorScheme.LIGHT);
    Node name = saying(start, "Beispiel.kicheck");
    Fx.run(name::requestFocus);
    Fx.run(background::finish);
    assertThat(Find.texts(start)).contains("Beispiel GmbH");
    assertThat(Fx.get(name::isFocused)).isTrue();
  }

  @Test
  void buttonsOfADraftDoWhatTheySay() {
    StartView start = shown(900, TextSize.NORMAL);
    Fx.run(button(start, "Wiederherstellen")::fire);
    Fx.run(button(start, "Verwerfen")::fire);
    assertThat(done).containsExactly("restored", "discarded");
  }

  @Test
  void aCardSaysHowADocumentStandsAndWhatIsOverdue() {
    document =
        Documents.mixed()
            .withMeasure(
                new QuestionId(2),
                MeasureState.NONE.withDue(Optional.of(LocalDate.of(2026, 11, 22))));
    StartView start = shown(1240, TextSize.NORMAL);
    assertThat(Find.texts(start))
        .contains("Gut vorbereitet", "heute 18:15", "1 Maßnahme überfällig");
    assertThat(((Labeled) saying(start, "Beispiel GmbH")).getAccessibleText())
        .contains("Gut vorbereitet", "1 Maßnahme überfällig");
    document = Documents.mixed();
    assertThat(Find.texts(shown(1240, TextSize.NORMAL)))
        .noneMatch(text -> text.endsWith("überfällig"));
  }

  @Test
  void whoComesBackGoesOnWithTheDocumentUsedLast() {
    StartView start = Fx.get(() -> new StartView(Messages.german(), background, new Recorded()));
    Fx.run(() -> start.showRecent(List.of(Path.of("Letzte.kicheck"), Path.of("Andere.kicheck"))));
    Fx.run(background::finish);
    Fx.show(start, 1240, HEIGHT, ColorScheme.LIGHT);
    assertThat(Find.texts(start)).containsOnlyOnce("Weitermachen");
    new FxRobot().clickOn(button(start, "Weitermachen"));
    assertThat(done).containsExactly("opened Letzte.kicheck");
  }
}
