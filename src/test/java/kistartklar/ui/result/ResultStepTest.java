package kistartklar.ui.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.QuestionId;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Keys;
import kistartklar.ui.testing.Tabs;
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
  void invitesToBeginWhileNothingIsAnswered() {
    Window window = open(Documents.empty());
    assertThat(texts(window)).contains("Noch keine Antworten");
    Fx.run(() ->
        Find.visible(window.frame())
            .filter(node -> node instanceof ButtonBase)
            .forEach(node -> ((ButtonBase) node).fire()));
    assertThat(window.navigation().visited()).containsExactly(new QuestionId(1));
  }

  @Test
  void saysProvisionalAndBothBandsWhileOpen() {
    assertThat(texts(open(answered(14, 13))))
        .contains(
            "14 von 29 – Einige wichtige Schritte fehlen noch, vorläufig",
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
    assertThat(texts(open(answered(25, 4))))
        .contains("25 von 29 – Sehr gut vorbereitet", "Alle 29 Fragen sind beantwortet.")
        .doesNotContain("Noch zu klären");
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
    assertThat(texts(window)).contains("29 von 29 – Sehr gut vorbereitet");
  }

  @Test
  void describesPicturesInWords() {
    Window window = open(Documents.mixed());
    assertThat(Find.spoken(window.frame(), "17 von 29, Stufe 15 bis 24: Gut vorbereitet"))
        .isNotNull();
    assertThat(Find.spoken(window.frame(), "Frage 21: offen, Frage 22: Ja")).isNotNull();
  }

  @Test
  void supposesMeasuresDoneWithoutTouchingTheDocument() {
    Assessment assessment = answered(24, 5);
    Window window = open(assessment);
    suppose(window, 25);
    assertThat(texts(window))
        .contains(
            "25 von 29 – Sehr gut vorbereitet", "Auswertung – angenommen, 1 Maßnahme wäre erledigt")
        .noneMatch(text -> text.startsWith("Zur nächsten Stufe"));
    assertThat(window.model().assessment()).isEqualTo(assessment);
    suppose(window, 25);
    assertThat(texts(window))
        .contains("24 von 29 – Gut vorbereitet")
        .anyMatch(text -> text.startsWith("Zur nächsten Stufe „Sehr gut vorbereitet“ fehlt"));
  }

  @Test
  void movesNothingWhenAMeasureIsTicked() {
    Window window = open(answered(20, 9));
    CheckBox second = box(window, 22);
    Bounds before = Fx.get(() -> second.localToScene(second.getLayoutBounds()));
    suppose(window, 21);
    assertThat(Fx.get(() -> second.localToScene(second.getLayoutBounds()))).isEqualTo(before);
    suppose(window, 21);
    assertThat(Fx.get(() -> second.localToScene(second.getLayoutBounds()))).isEqualTo(before);
  }

  private static CheckBox box(Window window, int question) {
    String title =
        kistartklar.content.GuideReader.read().question(new QuestionId(question)).measure().title();
    return (CheckBox) Find.spoken(window.frame(), "Als erledigt annehmen: " + title);
  }

  private static void suppose(Window window, int question) {
    CheckBox box = box(window, question);
    Fx.run(box::fire);
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
  void takesWhatIsSupposedIntoThePlanInOneStep() {
    Assessment assessment = answered(24, 5);
    Window window = open(assessment);
    suppose(window, 25);
    suppose(window, 26);
    press(window, "In den Plan übernehmen");
    Assessment planned = window.model().assessment();
    assertThat(planned.responses()).isEqualTo(assessment.responses());
    assertThat(planned.measures()).hasSize(2);
    assertThat(planned.measure(new QuestionId(25)).due()).isPresent();
    assertThat(window.navigation().visited()).containsExactly(new StepId.Plan());
    assertThat(texts(window)).contains("24 von 29 – Gut vorbereitet");
    Fx.run(window.model()::undo);
    assertThat(window.model().assessment()).isEqualTo(assessment);
  }

  @Test
  void forgetsWhatIsSupposedWhenTold() {
    Window window = open(answered(0, 29));
    suppose(window, 1);
    suppose(window, 2);
    assertThat(texts(window)).anyMatch(text -> text.startsWith("2 von 29 – "));
    press(window, "Annahmen verwerfen");
    assertThat(texts(window)).anyMatch(text -> text.startsWith("0 von 29 – "));
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
  void keyboardAloneSupposesAndTakes() {
    Window window = open(answered(24, 5));
    Keys keys = new Keys();
    Tabs.to(window.scene(), node -> node instanceof CheckBox);
    keys.type(javafx.scene.input.KeyCode.SPACE);
    Tabs.to(
        window.scene(),
        node -> node instanceof ButtonBase b && "In den Plan übernehmen".equals(b.getText()));
    keys.type(javafx.scene.input.KeyCode.SPACE);
    Fx.run(() -> {});
    assertThat(window.model().assessment().measures()).hasSize(1);
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
}
