package kistartklar.ui.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.Predecessor;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.plan.PlanKey;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Keys;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class ResultStepTest {

  private static Window open(Assessment assessment) {
    return new Window(assessment, new StepId.Result(), 1240, 800);
  }

  private static Assessment answered(int yes, int no) {
    Assessment assessment = Documents.empty();
    for (int i = 1; i <= yes + no; i++) {
      Answer answer = i <= yes ? Answer.YES : Answer.NO;
      assessment = assessment.withAnswer(new QuestionId(i), Optional.of(answer));
    }
    return assessment;
  }

  private static List<String> texts(Window window) {
    return Find.texts(window.frame());
  }

  @Test
  void showsNoCountWhileNothingIsAnswered() {
    assertThat(texts(open(Documents.empty())))
        .contains("Noch keine Antworten")
        .noneMatch(text -> text.contains("von 29"));
  }

  @Test
  void saysProvisionalAndBothBandsWhileOpen() {
    Window window = open(answered(14, 13));
    assertThat(score(window))
        .isEqualTo("14 von 29 – Einige wichtige Schritte fehlen noch, vorläufig");
    assertThat(texts(window))
        .contains(
            "vorläufig",
            "27 von 29 Fragen sind beantwortet: Das Ergebnis kann noch 14 bis 16 werden. Die Stufe"
                + " liegt dann zwischen „Einige wichtige Schritte fehlen noch“ und „Gut"
                + " vorbereitet“.");
  }

  @Test
  void namesTheTwoResultsThatOneOpenQuestionLeaves() {
    assertThat(texts(open(answered(19, 9))))
        .contains(
            "28 von 29 Fragen sind beantwortet: Das Ergebnis kann noch 19 oder 20 werden. Die Stufe"
                + " bleibt dieselbe.");
  }

  @Test
  void isFinalWhenEverythingIsAnswered() {
    Window window = open(answered(25, 4));
    assertThat(score(window)).isEqualTo("25 von 29 – Sehr gut vorbereitet");
    assertThat(texts(window)).doesNotContain("Noch zu klären", "vorläufig");
  }

  @Test
  void countsJaPerPhaseAndPart() {
    assertThat(texts(open(Documents.mixed())))
        .contains("6\u00a0Ja von\u00a08", "13\u00a0Ja von\u00a019", "4\u00a0Ja von\u00a010");
  }

  @Test
  void showsSixMeasuresAndTheRestOnDemand() {
    Window window = open(Documents.mixed());
    assertThat(texts(window)).contains("Frage 23").doesNotContain("Frage 27");
    Fx.run(() -> ((ToggleButton) Find.spoken(window.frame(), "Alle Maßnahmen (3 weitere)")).fire());
    assertThat(texts(window)).contains("Frage 27");
  }

  @Test
  void groupsMeasuresThatWaitForThePilot() {
    Assessment assessment = answered(19, 10);
    Window window = open(assessment);
    Fx.run(() -> ((ToggleButton) Find.spoken(window.frame(), "Alle Maßnahmen (4 weitere)")).fire());
    assertThat(texts(window)).contains("Nach dem Start des Pilotprojekts");
    Assessment running = assessment.withAnswer(new QuestionId(20), Optional.of(Answer.YES));
    assertThat(texts(open(running))).doesNotContain("Nach dem Start des Pilotprojekts");
  }

  @Test
  void jumpsToQuestionOfMeasure() {
    Window window = open(answered(0, 1));
    Fx.run(() ->
        Find.visible(window.frame())
            .filter(node ->
                node.getAccessibleText() != null
                    && node.getAccessibleText().startsWith("Frage 1: Legen Sie"))
            .forEach(node -> ((ButtonBase) node).fire()));
    assertThat(window.navigation().visited()).containsExactly(new QuestionId(1));
  }

  @Test
  void tellsWayToNextBand() {
    assertThat(texts(open(answered(24, 5))))
        .contains(
            "Zur nächsten Stufe „Sehr gut vorbereitet“ fehlt noch 1\u00a0Ja. Die erste Maßnahme der"
                + " Liste kann es bringen.");
    assertThat(texts(open(answered(2, 0))))
        .contains(
            "Zur nächsten Stufe „Einige wichtige Schritte fehlen noch“ fehlen noch 3\u00a0Ja. Dafür"
                + " müssten 3 offene Fragen mit Ja beantwortet werden.");
    assertThat(texts(open(answered(13, 1))))
        .contains(
            "Zur nächsten Stufe „Gut vorbereitet“ fehlen noch 2\u00a0Ja. 1 kann die Maßnahme der"
                + " Liste bringen, dazu müsste 1 offene Frage mit Ja beantwortet werden.");
  }

  @Test
  void followsTheDocument() {
    Window window = open(answered(0, 1));
    Fx.run(() -> window.model().open(answered(29, 0), false));
    assertThat(score(window)).isEqualTo("29 von 29 – Sehr gut vorbereitet");
  }

  @Test
  void describesPicturesInWords() {
    Window window = open(Documents.mixed());
    assertThat(Find.spoken(window.frame(), "17 von 29, Stufe 15 bis 24: Gut vorbereitet"))
        .isNotNull();
    assertThat(Find.spoken(window.frame(), "Frage 21: offen, Frage 22: Ja")).isNotNull();
  }

  /** What is said of the score, which is written in large figures. */
  private static String score(Window window) {
    return Fx.get(() ->
        Find.visible(window.frame())
            .filter(node -> node.getStyleClass().contains("ks-hero-score"))
            .map(Node::getAccessibleText)
            .findFirst()
            .orElseThrow());
  }

  private static void press(Window window, String text) {
    ButtonBase button =
        Fx.get(() ->
            Find.visible(window.frame())
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(some -> text.equals(some.getText()))
                .findFirst()
                .orElseThrow());
    Fx.run(button::fire);
  }

  @Test
  void silencesAHintThatIsRightAndTakesARemark() {
    Window window = open(Documents.mixed());
    HintId first =
        kistartklar.domain.readiness.Hint.of(
                kistartklar.content.GuideReader.read(), Documents.mixed())
            .getFirst()
            .rule()
            .id();
    int before = window.model().assessment().confirmedHints().size();
    assertThat(texts(window)).doesNotContain("Stimmt so");
    press(window, "Ansehen");
    press(window, "Stimmt so");
    assertThat(window.model().assessment().confirmedHints()).hasSize(before + 1);
    assertThat(window.model().assessment().confirmedHints()).containsKey(first);
    assertThat(texts(window)).contains("Geprüft, stimmt so");
    new Keys().write("Steuerberater");
    Fx.run(() -> {});
    assertThat(window.model().assessment().confirmedHints()).containsEntry(first, "Steuerberater");
    press(window, "Bestätigung zurücknehmen");
    assertThat(window.model().assessment()).isEqualTo(Documents.mixed());
    Fx.run(window.model()::undo);
    assertThat(window.model().assessment().confirmedHints()).containsEntry(first, "Steuerberater");
  }

  @Test
  void saysThatAllHintsAreCheckedOnceEachIsSilenced() {
    Assessment silenced = Documents.mixed();
    for (kistartklar.domain.readiness.Hint hint :
        kistartklar.domain.readiness.Hint.of(
            kistartklar.content.GuideReader.read(), Documents.mixed())) {
      silenced = silenced.withConfirmedHint(hint.rule().id(), Optional.of(""));
    }
    Window window = open(silenced);
    assertThat(texts(window))
        .contains("Passt das zusammen? (alles geprüft)")
        .doesNotContain("Stimmt so");
  }

  @Test
  void saysWhatHoldsBackAndWhatChangedSinceTheLastAssessment() {
    Assessment earlier = answered(20, 9);
    Assessment assessment =
        answered(24, 5)
            .withPredecessors(
                List.of(
                    Predecessor.of(
                        Assessment.empty(new UUID(0, 7))
                            .withCompany(
                                earlier
                                    .company()
                                    .withAssessedOn(Optional.of(LocalDate.of(2026, 5, 12))))
                            .withAnswer(new QuestionId(1), Optional.of(Answer.YES)))));
    assertThat(texts(open(assessment)))
        .contains("+23 seit 12.05.2026")
        .anyMatch(text -> text.startsWith("Am meisten bremst „"));
  }

  @Test
  void aClickOnASegmentLeadsToItsQuestion() {
    Window window = open(answered(19, 10));
    Pane row = (Pane) Find.spoken(window.frame(), "Frage 21: Nein, Frage 22: Nein");
    Node cell = row.getChildrenUnmodifiable().get(1);
    Fx.run(() -> Event.fireEvent(cell, click()));
    assertThat(window.navigation().visited()).containsExactly(new QuestionId(21));
  }

  private static MouseEvent click() {
    return new MouseEvent(
        MouseEvent.MOUSE_CLICKED,
        0,
        0,
        0,
        0,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        true,
        null);
  }

  @Test
  void showsWhoDoesWhatUntilWhen() {
    Assessment assessment =
        answered(24, 5)
            .withMeasure(
                new QuestionId(25),
                MeasureState.NONE
                    .withOwner("Frau Keller")
                    .withDue(Optional.of(LocalDate.of(2020, 1, 2))))
            .withMeasure(
                new QuestionId(26),
                MeasureState.NONE.withDue(Optional.of(LocalDate.of(2099, 1, 2))));
    Window window = open(assessment);
    assertThat(texts(window))
        .contains("überfällig", "bis 02.01.2099")
        .anyMatch(text -> text.endsWith("· Frau Keller"));
    press(window, "Planen");
    assertThat(window.navigation().visited())
        .containsExactly(
            new Place.OfMeasure(
                new PlanKey.OfQuestion(new QuestionId(27)), Place.OfMeasure.Field.OWNER));
  }

  @Test
  void takesThreeColumnsInAWideWindow() {
    Window wide = new Window(Documents.mixed(), new StepId.Result(), 1920, 1000);
    Window usual = open(Documents.mixed());
    assertThat(columnOf(wide, "Passt das zusammen? (6 Hinweise)"))
        .isGreaterThan(columnOf(wide, "Womit Sie anfangen"));
    assertThat(columnOf(usual, "Passt das zusammen? (6 Hinweise)"))
        .isLessThan(columnOf(usual, "Womit Sie anfangen"));
  }

  private static double columnOf(Window window, String title) {
    return Fx.get(() ->
        Find.visible(window.frame())
            .filter(node -> node instanceof Labeled label && title.equals(label.getText()))
            .findFirst()
            .map(node -> node.localToScene(0, 0).getX())
            .orElseThrow());
  }
}
