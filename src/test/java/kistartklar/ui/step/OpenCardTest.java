package kistartklar.ui.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.guide.QuestionId;
import kistartklar.ui.question.QuestionCard;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Keys;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** One question of a phase shows everything; the others are rows that can be answered. */
@Tag("window")
class OpenCardTest {

  private final Keys keys = new Keys();

  private static Window phase(int number) {
    return new Window(Documents.empty(), new StepId.OfPhase(number), 1240, 800);
  }

  private static List<QuestionCard> cards(Window window) {
    return Fx.get(() ->
        Find.visible(window.frame())
            .filter(QuestionCard.class::isInstance)
            .map(QuestionCard.class::cast)
            .toList());
  }

  private static List<Integer> open(Window window) {
    return cards(window).stream()
        .filter(QuestionCard::isOpen)
        .map(card -> card.question().number())
        .toList();
  }

  private static void goTo(Window window, Place place) {
    Fx.run(() -> window.view().reveal(place));
  }

  private static Optional<Answer> answer(Window window, int question) {
    return window.model().assessment().answer(new QuestionId(question));
  }

  private static Node spoken(Window window, String name) {
    return Find.spoken(window.frame(), name);
  }

  @Test
  void onlyTheQuestionLookedAtIsOpen() {
    Window window = phase(1);
    assertThat(open(window)).containsExactly(1);
    keys.type(KeyCode.DOWN, KeyCode.DOWN);
    assertThat(open(window)).containsExactly(3);
    goTo(window, new Place.OfAnswer(new QuestionId(8)));
    assertThat(open(window)).containsExactly(8);
  }

  @Test
  void closedRowsHoldNothingButTheQuestionAndItsAnswers() {
    Window window = phase(1);
    long boxes =
        Fx.get(() -> Find.visible(window.frame()).filter(CheckBox.class::isInstance).count());
    assertThat(boxes).isEqualTo(cards(window).getFirst().question().criteria().size());
  }

  @Test
  void clickOnTheTextOpensAndClickOnAnAnswerAnswers() {
    Window window = phase(1);
    FxRobot robot = new FxRobot();
    robot.clickOn(spoken(window, cards(window).get(4).question().text()));
    assertThat(open(window)).containsExactly(5);
    robot.interrupt();
    robot.clickOn(spoken(window, "Nein, Frage 7"));
    assertThat(answer(window, 7)).contains(Answer.NO);
  }

  @Test
  void doubleClickOnARowAnswersNothingElse() {
    Window window = phase(1);
    new FxRobot().doubleClickOn(spoken(window, "Ja, Frage 6"));
    assertThat(QuestionId.all())
        .filteredOn(id -> window.model().assessment().answer(id).isPresent())
        .containsExactly(new QuestionId(6));
  }

  @Test
  void readerHearsWhetherACardIsOpen() {
    Window window = phase(1);
    QuestionCard second = cards(window).get(1);
    assertThat(Fx.get(() -> second.queryAccessibleAttribute(AccessibleAttribute.EXPANDED)))
        .isEqualTo(false);
    assertThat(second.getAccessibleText()).endsWith("Zugeklappt.");
    Fx.run(second::requestFocus);
    assertThat(Fx.get(() -> second.queryAccessibleAttribute(AccessibleAttribute.EXPANDED)))
        .isEqualTo(true);
    assertThat(second.getAccessibleText()).endsWith("Aufgeklappt.");
  }

  @Test
  void whatWasTypedIsThereWhenTheCardIsOpenedAgain() {
    Window window = phase(1);
    goTo(window, new Place.OfNote(new QuestionId(2)));
    keys.write("steht im plan");
    goTo(window, new Place.OfAnswer(new QuestionId(3)));
    Node clarify = spoken(window, "Weiß ich noch nicht, Frage 3");
    Fx.run(() -> ((javafx.scene.control.ButtonBase) clarify).fire());
    TextInputControl until = (TextInputControl) spoken(window, "Bis wann?, Frage 3");
    Fx.run(until::requestFocus);
    Fx.run(() -> until.setText("31.02."));
    goTo(window, new Place.OfAnswer(new QuestionId(2)));
    assertThat(((TextInputControl) spoken(window, "Notiz, Frage 2")).getText())
        .isEqualTo("steht im plan");
    goTo(window, new Place.OfAnswer(new QuestionId(3)));
    assertThat(((TextInputControl) spoken(window, "Bis wann?, Frage 3")).getText())
        .isEqualTo("31.02.");
  }

  @Test
  void closedRowSaysWhatElseThereIs() {
    Window window = phase(1);
    goTo(window, new Place.OfNote(new QuestionId(2)));
    keys.write("x");
    assertThat(Find.says(window.frame(), "Notiz")).isTrue();
    goTo(window, new Place.OfAnswer(new QuestionId(4)));
    assertThat(Find.texts(window.frame())).contains("Notiz");
  }

  @Test
  void explanationKeepsItsWidthWhateverItsLength() {
    Window window = phase(3);
    double few = widthOfExplanation(window);
    goTo(window, new Place.OfAnswer(new QuestionId(17)));
    assertThat(widthOfExplanation(window)).isEqualTo(few);
  }

  private static double widthOfExplanation(Window window) {
    return Fx.get(() ->
        Find.visible(window.frame())
            .filter(Explanation.class::isInstance)
            .map(Explanation.class::cast)
            .findFirst()
            .orElseThrow()
            .getWidth());
  }
}
