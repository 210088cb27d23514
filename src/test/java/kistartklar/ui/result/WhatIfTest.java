package kistartklar.ui.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.GermanFormat;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Keys;
import kistartklar.ui.testing.Tabs;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What would be with measures done, and that it is never taken for what is. */
@Tag("window")
class WhatIfTest {
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
  void supposesMeasuresDoneWithoutTouchingTheDocument() {
    Assessment assessment = answered(24, 5);
    Window window = open(assessment);
    beginToSuppose(window);
    suppose(window, 25);
    assertThat(texts(window))
        .contains("Angenommen, 1 Maßnahme wäre erledigt: 25 von 29 – Sehr gut vorbereitet");
    assertThat(score(window)).isEqualTo("24 von 29 – Gut vorbereitet");
    assertThat(window.model().assessment()).isEqualTo(assessment);
    suppose(window, 25);
    assertThat(texts(window)).noneMatch(text -> text.startsWith("Angenommen"));
  }

  @Test
  void keepsWhatIsSupposedApartFromWhatWasAnswered() {
    Window window = open(answered(19, 10));
    beginToSuppose(window);
    suppose(window, 21);
    Node row = Find.spoken(window.frame(), "Frage 21: Nein, angenommen Ja, Frage 22: Nein");
    List<Node> cells = ((Pane) row).getChildrenUnmodifiable();
    assertThat(cells.stream().filter(cell -> cell.getStyleClass().contains("ks-cell-supposed")))
        .hasSize(1);
    assertThat(cells.stream().filter(cell -> cell.getStyleClass().contains("ks-cell-yes")))
        .isEmpty();
    assertThat(texts(window)).contains("0\u00a0Ja von\u00a02");
  }

  @Test
  void offersNoBoxesUntilSomethingIsToBeSupposed() {
    Window window = open(answered(24, 5));
    assertThat(Fx.get(() -> Find.visible(window.frame()).anyMatch(CheckBox.class::isInstance)))
        .isFalse();
    beginToSuppose(window);
    suppose(window, 25);
    beginToSuppose(window);
    assertThat(Fx.get(() -> Find.visible(window.frame()).anyMatch(CheckBox.class::isInstance)))
        .isFalse();
    assertThat(texts(window)).noneMatch(text -> text.startsWith("Angenommen"));
  }

  @Test
  void movesNothingWhenAMeasureIsTicked() {
    Window window = open(answered(20, 9));
    beginToSuppose(window);
    CheckBox second = box(window, 22);
    Bounds before = Fx.get(() -> second.localToScene(second.getLayoutBounds()));
    suppose(window, 21);
    assertThat(Fx.get(() -> second.localToScene(second.getLayoutBounds()))).isEqualTo(before);
    suppose(window, 21);
    assertThat(Fx.get(() -> second.localToScene(second.getLayoutBounds()))).isEqualTo(before);
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

  private static void beginToSuppose(Window window) {
    press(window, "Was wäre, wenn\u00a0…");
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
    beginToSuppose(window);
    suppose(window, 25);
    suppose(window, 26);
    press(window, "In den Plan übernehmen");
    Assessment planned = window.model().assessment();
    assertThat(planned.responses()).isEqualTo(assessment.responses());
    assertThat(planned.measures()).hasSize(2);
    assertThat(planned.measure(new QuestionId(25)).due()).isPresent();
    assertThat(texts(window))
        .contains("In den Plan übernommen")
        .anyMatch(text ->
            text.endsWith(
                ": bis "
                    + GermanFormat.date(planned.measure(new QuestionId(26)).due().orElseThrow())));
    assertThat(Fx.get(() -> window.scene().getFocusOwner().getAccessibleText()))
        .isEqualTo("Im Maßnahmenplan ansehen");
    press(window, "Im Maßnahmenplan ansehen");
    assertThat(window.navigation().visited()).containsExactly(new StepId.Plan());
    Fx.run(window.model()::undo);
    assertThat(window.model().assessment()).isEqualTo(assessment);
  }

  @Test
  void forgetsWhatIsSupposedWhenTold() {
    Window window = open(answered(0, 29));
    beginToSuppose(window);
    suppose(window, 1);
    suppose(window, 2);
    assertThat(texts(window)).anyMatch(text -> text.contains("erledigt: 2 von 29 – "));
    press(window, "Annahmen verwerfen");
    assertThat(texts(window)).noneMatch(text -> text.contains("erledigt: "));
    assertThat(box(window, 1).isSelected()).isFalse();
  }

  @Test
  void keyboardAloneSupposesAndTakes() {
    Window window = open(answered(24, 5));
    Keys keys = new Keys();
    Tabs.to(
        window.scene(),
        node -> node instanceof ToggleButton b && b.getText().startsWith("Was wäre"));
    keys.type(javafx.scene.input.KeyCode.SPACE);
    Tabs.to(window.scene(), node -> node instanceof CheckBox);
    keys.type(javafx.scene.input.KeyCode.SPACE);
    Tabs.to(
        window.scene(),
        node -> node instanceof ButtonBase b && "In den Plan übernehmen".equals(b.getText()));
    keys.type(javafx.scene.input.KeyCode.SPACE);
    Fx.run(() -> {});
    assertThat(window.model().assessment().measures()).hasSize(1);
  }
}
