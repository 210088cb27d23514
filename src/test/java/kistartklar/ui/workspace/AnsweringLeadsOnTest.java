package kistartklar.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.settings.TextSize;
import kistartklar.ui.document.OpenedDocument;
import kistartklar.ui.question.QuestionCard;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.shell.ShellFixture;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Gallery;
import kistartklar.ui.testing.Gallery.Colors;
import kistartklar.ui.testing.Gallery.Look;
import kistartklar.ui.testing.Keys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** An answer leads on to the next open question, and a Nein to its measure. */
@Tag("window")
class AnsweringLeadsOnTest {

  @TempDir Path folder;

  private ShellFixture window;

  @BeforeEach
  void begin() {
    window = new ShellFixture(folder, Optional.empty());
  }

  private void open(Assessment assessment, int phase) {
    Fx.run(() -> window.shell.showFree(OpenedDocument.unsaved(assessment)));
    Gallery.show(
        Fx.get(() -> (Region) window.root()), new Look(1240, 800, Colors.LIGHT, TextSize.NORMAL));
    Fx.run(() -> window.workspace().navigator().goTo(new StepId.OfPhase(phase)));
  }

  private void click(String spoken) {
    new FxRobot().clickOn(Find.spoken(window.root(), spoken));
  }

  private List<Integer> openCards() {
    return Fx.get(() ->
        Find.visible(window.root())
            .filter(node -> node instanceof QuestionCard card && card.isOpen())
            .map(node -> ((QuestionCard) node).question().number())
            .toList());
  }

  private int focused() {
    Node owner = Fx.get(() -> window.workspace().getScene().getFocusOwner());
    assertThat(owner).isInstanceOf(QuestionCard.class);
    return ((QuestionCard) owner).question().number();
  }

  @Test
  void clickOpensTheNextOpenQuestion() {
    open(Documents.empty().withAnswer(new QuestionId(2), Optional.of(Answer.YES)), 1);
    click("Ja, Frage 1");
    assertThat(openCards()).containsExactly(3);
    assertThat(focused()).isEqualTo(3);
  }

  @Test
  void staysIfThatIsSwitchedOff() {
    open(Documents.empty(), 1);
    Fx.run(() -> window.workspace().navigator().setGoesOn(() -> false));
    click("Ja, Frage 1");
    assertThat(openCards()).containsExactly(1);
    click("Ja, Frage 5");
    assertThat(openCards()).containsExactly(5);
  }

  @Test
  void measureStaysInViewAfterNein() {
    QuestionId q1 = new QuestionId(1);
    MeasureState agreed =
        MeasureState.NONE.withOwner("Einkauf").withDue(Optional.of(LocalDate.of(2027, 1, 15)));
    open(Documents.empty().withMeasure(q1, agreed), 1);
    click("Nein, Frage 1");
    assertThat(focused()).isEqualTo(2);
    assertThat(window.says("Legen Sie zwei bis drei KI-Ziele schriftlich fest")).isTrue();
    assertThat(window.says("Einkauf · bis 15.01.2027")).isTrue();
    click("Ja, Frage 2");
    assertThat(window.says("Legen Sie zwei bis drei KI-Ziele schriftlich fest")).isFalse();
    click("Nein, Frage 3");
    click("Im Maßnahmenplan, Frage 3");
    assertThat(window.workspace().navigator().current()).isEqualTo(new StepId.Plan());
  }

  @Test
  void lastNeinOfAPhaseKeepsItsMeasureAndEnterGoesOn() {
    open(Documents.empty(), 9);
    new Keys().type(KeyCode.N);
    assertThat(openCards()).containsExactly(29);
    assertThat(window.workspace().navigator().current()).isEqualTo(new StepId.OfPhase(9));
    new Keys().type(KeyCode.ENTER);
    assertThat(focused()).isEqualTo(1);
  }

  @Test
  void lastJaOfAPhaseLeadsToTheNextPhase() {
    open(Documents.empty(), 3);
    new Keys().type(KeyCode.J).type(KeyCode.J);
    assertThat(focused()).isEqualTo(18);
  }

  @Test
  void answerGivenAnewStays() {
    open(Documents.all(Answer.YES).withAnswer(new QuestionId(8), Optional.empty()), 1);
    click("Nein, Frage 3");
    assertThat(openCards()).containsExactly(3);
  }

  @Test
  void phaseOfEightQuestionsIsSeenWithoutScrolling() {
    open(Documents.empty(), 1);
    List<QuestionCard> cards =
        Fx.get(() ->
            Find.visible(window.root())
                .filter(QuestionCard.class::isInstance)
                .map(QuestionCard.class::cast)
                .toList());
    assertThat(cards).hasSize(8);
    Bounds seen = Fx.get(() -> place(scroll(cards.getFirst())));
    for (QuestionCard card : cards) {
      Bounds place = Fx.get(() -> place(card));
      assertThat(place.getMinY()).as("%s", card.id()).isGreaterThanOrEqualTo(seen.getMinY());
      assertThat(place.getMaxY()).as("%s", card.id()).isLessThanOrEqualTo(seen.getMaxY());
    }
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static ScrollPane scroll(Node node) {
    Node above = node;
    while (!(above instanceof ScrollPane)) {
      above = above.getParent();
    }
    return (ScrollPane) above;
  }

  /**
   * Every third answer is Nein; who wants to see a measure at the end of a phase goes on by link.
   */
  @Test
  void fromTheFirstClickToTheReportInLessThan45() {
    window.dialogs.files.add(folder.resolve("Bericht.pdf"));
    Gallery.show(
        Fx.get(() -> (Region) window.root()), new Look(1240, 800, Colors.LIGHT, TextSize.NORMAL));
    int clicks = 0;
    window.press("Neue Einschätzung");
    clicks++;
    while (!(window.workspace().navigator().current() instanceof StepId.OfPhase)) {
      window.press(
          Find.texts(window.root()).stream()
              .filter(text -> text.startsWith("Weiter: "))
              .findFirst()
              .orElseThrow());
      clicks++;
    }
    for (int number = 1; number <= QuestionId.COUNT; number++) {
      if (openCards().getFirst() != number) {
        window.press("Nächste offene Frage");
        clicks++;
      }
      assertThat(openCards()).containsExactly(number);
      String answer = (number % 3 == 0 ? "Nein" : "Ja") + ", Frage " + number;
      Fx.run(() -> ((javafx.scene.control.ButtonBase) Find.spoken(window.root(), answer)).fire());
      clicks++;
    }
    if (!(window.workspace().navigator().current() instanceof StepId.Result)) {
      window.press("Zur Auswertung");
      clicks++;
    }
    window.press("Bericht als PDF speichern");
    clicks++;
    window.until(() -> window.says("ist gespeichert"));
    assertThat(clicks).isLessThanOrEqualTo(45);
  }
}
