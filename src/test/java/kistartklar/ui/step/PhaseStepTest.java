package kistartklar.ui.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import kistartklar.content.GuideReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.ui.question.QuestionCard;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

@Tag("window")
class PhaseStepTest {

  private static final Guide GUIDE = GuideReader.read();
  private static final QuestionId Q1 = new QuestionId(1);
  private static final QuestionId Q2 = new QuestionId(2);

  private final FxRobot robot = new FxRobot();

  private static Window open(Assessment assessment, int phase) {
    return new Window(assessment, new StepId.OfPhase(phase), 1240, 800);
  }

  private static Optional<Answer> answer(Window window, QuestionId question) {
    return window.model().assessment().answer(question);
  }

  private static void fire(Window window, String spoken) {
    Node node = Find.spoken(window.frame(), spoken);
    Fx.run(() -> ((javafx.scene.control.ButtonBase) node).fire());
  }

  private static Node focused(Window window) {
    return Fx.get(() -> window.scene().getFocusOwner());
  }

  private static TextArea note(Window window, int question) {
    return (TextArea) Find.spoken(window.frame(), "Notiz, Frage " + question);
  }

  @Test
  void choosesNothingBeforehand() {
    Window window = open(Documents.empty(), 1);
    assertThat(((ToggleButton) Find.spoken(window.frame(), "Ja, Frage 1")).isSelected()).isFalse();
    assertThat(((ToggleButton) Find.spoken(window.frame(), "Nein, Frage 1")).isSelected())
        .isFalse();
  }

  @Test
  void answersByButton() {
    Window window = open(Documents.empty(), 1);
    fire(window, "Nein, Frage 2");
    assertThat(answer(window, Q2)).contains(Answer.NO);
    assertThat(((ToggleButton) Find.spoken(window.frame(), "Nein, Frage 2")).isSelected()).isTrue();
  }

  @Test
  void keepsAnswerOnDoubleClick() {
    Window window = open(Documents.empty(), 1);
    robot.doubleClickOn(Find.spoken(window.frame(), "Ja, Frage 1"));
    assertThat(answer(window, Q1)).contains(Answer.YES);
    assertThat(((ToggleButton) Find.spoken(window.frame(), "Ja, Frage 1")).isSelected()).isTrue();
  }

  @Test
  void answersFocusedCardByKey() {
    Window window = open(Documents.empty(), 1);
    robot.type(KeyCode.J);
    assertThat(answer(window, Q1)).contains(Answer.YES);
    robot.type(KeyCode.N);
    assertThat(answer(window, Q1)).contains(Answer.NO);
    robot.type(KeyCode.DELETE);
    assertThat(answer(window, Q1)).isEmpty();
    robot.type(KeyCode.J, KeyCode.BACK_SPACE);
    assertThat(answer(window, Q1)).isEmpty();
  }

  @Test
  void clickOnCardLetsKeysAnswerIt() {
    Window window = open(Documents.empty(), 1);
    Node card = card(window, "2");
    Node text = Find.spoken(window.frame(), GUIDE.question(Q2).text());
    robot.clickOn(text);
    assertThat(focused(window)).isSameAs(card);
    robot.clickOn(text).type(KeyCode.N);
    assertThat(answer(window, Q2)).contains(Answer.NO);
  }

  @Test
  void walksFromCardToCardByArrows() {
    Window window = open(Documents.empty(), 1);
    robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.N);
    assertThat(answer(window, Q2)).contains(Answer.NO);
    robot.type(KeyCode.UP, KeyCode.UP, KeyCode.J);
    assertThat(answer(window, Q1)).contains(Answer.YES);
  }

  @Test
  void offersToClearOnlyAnAnswer() {
    Window window = open(Documents.empty(), 1);
    assertThat(Find.texts(window.frame())).doesNotContain("Antwort löschen");
    fire(window, "Ja, Frage 1");
    fire(window, "Antwort löschen, Frage 1");
    assertThat(answer(window, Q1)).isEmpty();
    assertThat(Find.texts(window.frame())).doesNotContain("Antwort löschen");
  }

  @Test
  void showsFirstStepAfterNoOnly() {
    Window window = open(Documents.empty(), 1);
    String measure = "Legen Sie zwei bis drei KI-Ziele schriftlich fest";
    assertThat(Find.says(window.frame(), measure)).isFalse();
    fire(window, "Nein, Frage 1");
    assertThat(Find.says(window.frame(), measure)).isTrue();
    fire(window, "Ja, Frage 1");
    assertThat(Find.says(window.frame(), measure)).isFalse();
  }

  @Test
  void movesNothingAboveWhenAnswering() {
    Window window = open(Documents.empty(), 1);
    Node card = card(window, "1");
    Bounds before = Fx.get(() -> card.localToScene(card.getLayoutBounds()));
    robot.type(KeyCode.N);
    Bounds after = Fx.get(() -> card.localToScene(card.getLayoutBounds()));
    assertThat(after.getMinY())
        .isCloseTo(before.getMinY(), org.assertj.core.data.Offset.offset(1.0));
    assertThat(after.getHeight()).isGreaterThan(before.getHeight());
  }

  private static Node card(Window window, String number) {
    return Fx.get(() ->
        Find.visible(window.frame())
            .filter(node -> node instanceof QuestionCard)
            .filter(node -> ((QuestionCard) node).id().key().endsWith(number))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void showsHintWithWayToOtherQuestion() {
    Window window = open(Documents.empty(), 1);
    fire(window, "Ja, Frage 2");
    fire(window, "Zu Frage 1");
    assertThat(window.navigation().visited()).containsExactly(Q1);
    fire(window, "Ja, Frage 1");
    assertThat(Find.says(window.frame(), "Zu Frage 1")).isFalse();
  }

  @Test
  void writesNoteIntoDocumentWhileTyping() {
    Window window = open(Documents.empty(), 1);
    fire(window, "Notiz hinzufügen, Frage 1");
    assertThat(focused(window)).isSameAs(note(window, 1));
    robot.write("geht");
    assertThat(window.model().assessment().response(Q1).note()).isEqualTo("geht");
    robot.type(KeyCode.N);
    assertThat(answer(window, Q1)).isEmpty();
  }

  @Test
  void undoesWordsInsideNoteThroughDocument() {
    Window window = open(Documents.empty(), 1);
    fire(window, "Notiz hinzufügen, Frage 1");
    robot.write("eins zwei");
    robot.push(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(window.model().assessment().response(Q1).note()).isEqualTo("eins ");
    assertThat(note(window, 1).getText()).isEqualTo("eins ");
    assertThat(window.navigation().visited()).containsExactly(new Place.OfNote(Q1));
    robot.push(KeyCode.SHORTCUT, KeyCode.Y);
    assertThat(note(window, 1).getText()).isEqualTo("eins zwei");
  }

  @Test
  void leavesNoteByTabAndEscape() {
    Window window = open(Documents.empty(), 1);
    fire(window, "Notiz hinzufügen, Frage 1");
    robot.write("a");
    robot.type(KeyCode.TAB);
    assertThat(focused(window)).isSameAs(card(window, "2"));
    Fx.run(() -> window.view().reveal(new Place.OfNote(Q1)));
    robot.type(KeyCode.ESCAPE);
    assertThat(focused(window)).isInstanceOf(QuestionCard.class);
    assertThat(window.model().assessment().response(Q1).note()).isEqualTo("a");
  }

  @Test
  void takesLongAndHostileNotes() {
    Window window = open(Documents.empty(), 1);
    fire(window, "Notiz hinzufügen, Frage 1");
    String hostile = "\u202eלהפך\u202c 😀 <b>fett</b> ".repeat(1000).substring(0, 20_000);
    Fx.run(() -> note(window, 1).replaceSelection(hostile));
    assertThat(window.model().assessment().response(Q1).note()).isEqualTo(hostile);
    assertThat(note(window, 1).getHeight()).isLessThan(500);
    assertThat(Fx.get(() -> window.model().undo())).contains(new Place.OfNote(Q1));
    assertThat(note(window, 1).getText()).isEmpty();
  }

  @Test
  void growsNoteWithItsText() {
    Window window = open(Documents.empty(), 1);
    fire(window, "Notiz hinzufügen, Frage 1");
    double before = note(window, 1).getHeight();
    Fx.run(() -> note(window, 1).replaceSelection("a\nb\nc\nd\ne\n"));
    assertThat(note(window, 1).getHeight()).isGreaterThan(before + 40);
  }

  @Test
  void keepsControlCharactersOfDocumentUntilTyped() {
    Assessment assessment = Documents.empty().withNote(Q1, "a\u0007b");
    Window window = open(assessment, 1);
    fire(window, "Ja, Frage 1");
    assertThat(window.model().assessment().response(Q1).note()).isEqualTo("a\u0007b");
  }

  @Test
  void showsExplanationsOfQuestionLookedAt() {
    Window window = open(Documents.empty(), 1);
    assertThat(Find.says(window.frame(), "Strategische Ziele")).isTrue();
    Fx.run(() -> window.view().reveal(new Place.OfAnswer(new QuestionId(5))));
    assertThat(titleOfExplanation(window)).isEqualTo("Verfügbarkeit und Qualität der Daten");
    Fx.run(() -> window.view().reveal(new Place.OfAnswer(new QuestionId(4))));
    assertThat(Find.says(window.frame(), "Strategische Ziele")).isFalse();
    assertThat(Find.says(window.frame(), "Ist-Analyse")).isTrue();
    assertThat(Find.says(window.frame(), "Rechtlicher Hinweis zu Frage 4")).isTrue();
    assertThat(Find.says(window.frame(), "Stand: 22.11.2026. Keine Rechtsberatung.")).isTrue();
  }

  @Test
  void showsExplanationsBelowWhereThereIsNoRoomBeside() {
    Window window = new Window(Documents.empty(), new StepId.OfPhase(1), 900, 520);
    assertThat(Find.texts(window.frame())).contains("Erläuterung zu Frage 1");
    assertThat(Find.says(window.frame(), "Strategische Ziele")).isFalse();
    Find.press(window.frame(), "Erläuterung zu Frage 1");
    assertThat(Find.says(window.frame(), "Strategische Ziele")).isTrue();
  }

  private static String titleOfExplanation(Window window) {
    return Find.texts(window.frame()).stream()
        .dropWhile(text -> !text.startsWith("Erläuterung zu Frage"))
        .skip(1)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void showsTopicsOfSectionWithoutQuestion() {
    Window window = open(Documents.empty(), 2);
    assertThat(Find.says(window.frame(), "Technische Risiken")).isTrue();
  }

  @Test
  void revealsCardFullyInView() {
    Window window = open(Documents.mixed(), 1);
    Fx.run(() -> window.view().reveal(new Place.OfAnswer(new QuestionId(8))));
    Node card = card(window, "8");
    Bounds bounds = Fx.get(() -> card.localToScene(card.getLayoutBounds()));
    assertThat(bounds.getMinY()).isBetween(0.0, 740.0);
    assertThat(bounds.getMaxY()).isBetween(0.0, 740.0);
    assertThat(focused(window)).isSameAs(card);
  }

  @Test
  void startsAtFirstOpenQuestion() {
    Window window = open(Documents.mixed(), 2);
    assertThat(focused(window)).isSameAs(card(window, "12"));
  }

  @Test
  void announcesNumberTextStateAndPosition() {
    Window window = open(Documents.empty(), 1);
    fire(window, "Nein, Frage 3");
    assertThat(card(window, "3").getAccessibleText())
        .isEqualTo(
            "Frage 3: Liegt eine Ist-Analyse Ihrer heutigen Geschäftsprozesse vor? Mit Nein"
                + " beantwortet. 3 von 8 in dieser Phase. Aufgeklappt.");
  }

  @Test
  void readsOnlyWhatMayOnlyBeRead() {
    Window window = open(Documents.mixed(), 1);
    Fx.run(() -> window.model().open(Documents.mixed(), true));
    assertThat(Find.spoken(window.frame(), "Ja, Frage 1").isDisabled()).isTrue();
    assertThat(note(window, 1).isEditable()).isFalse();
    assertThat(Find.texts(window.frame())).doesNotContain("Antwort löschen", "Notiz hinzufügen");
    robot.type(KeyCode.N);
    assertThat(answer(window, Q1)).contains(Answer.YES);
  }
}
