package kistartklar.ui.plan;

import static kistartklar.ui.plan.PlanStepTest.choose;
import static kistartklar.ui.plan.PlanStepTest.list;
import static kistartklar.ui.plan.PlanStepTest.open;
import static kistartklar.ui.plan.PlanStepTest.press;
import static kistartklar.ui.plan.PlanStepTest.title;
import static kistartklar.ui.plan.PlanStepTest.titles;
import static kistartklar.ui.plan.PlanStepTest.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.guide.QuestionId;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Keys;
import kistartklar.ui.testing.Spoken;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The list of the plan and what stands beside it. */
@Tag("window")
class PlanListTest {

  @Test
  void showsBesideTheListWhatIsChosenInIt() {
    Window window = open(PlanDocuments.planned());
    PlanList list = list(window);
    Fx.run(() -> list.getSelectionModel().clearAndSelect(1));
    assertThat(Find.spoken(window.frame(), "Verantwortlich: " + title(7))).isNotNull();
    new Keys().type(KeyCode.DOWN, KeyCode.ENTER);
    Fx.run(() -> {});
    assertThat(Fx.get(() -> Spoken.name(window.scene().getFocusOwner())))
        .startsWith("Verantwortlich: ")
        .doesNotContain(title(7));
  }

  @Test
  void givesSeveralMeasuresAnOwnerADayAndAStatusInOneStep() {
    Assessment before = PlanDocuments.planned();
    Window window = open(before);
    Fx.run(() -> list(window).getSelectionModel().selectRange(0, 3));
    assertThat(Find.texts(window.frame())).contains("3 Maßnahmen gewählt");
    type(window, "Verantwortlich", "Frau Yıldız");
    choose(window, "Bis", Optional.of(4));
    press(window, "Für alle 3 eintragen");
    Assessment after = window.model().assessment();
    LocalDate day = window.plan().today().plusWeeks(4);
    assertThat(List.of(2, 7, 13))
        .allSatisfy(number -> {
          MeasureState state = after.measure(new QuestionId(number));
          assertThat(state.owner()).isEqualTo("Frau Yıldız");
          assertThat(state.due()).contains(day);
          assertThat(state.status()).isEqualTo(before.measure(new QuestionId(number)).status());
        });
    Fx.run(window.model()::undo);
    assertThat(window.model().assessment()).isEqualTo(before);
  }

  @Test
  void answeringWithJaLeavesRowAndFieldsWhereTheyAre() {
    Window window = open(Documents.mixed());
    choose(window, "Status: " + title(2), Status.DONE);
    Node status = Find.spoken(window.frame(), "Status: " + title(2));
    Bounds before = Fx.get(() -> status.localToScene(status.getLayoutBounds()));
    List<String> titles = titles(window);
    press(window, "Frage 2 mit Ja beantworten");
    assertThat(Fx.get(() -> status.localToScene(status.getLayoutBounds()))).isEqualTo(before);
    assertThat(titles(window)).isEqualTo(titles);
  }

  @Test
  void rowsOfOneLineAreAboutFortyEightPixelsHigh() {
    Window window = new Window(Documents.mixed(), new StepId.Plan(), 1920, 1000);
    List<Double> heights =
        Fx.get(() ->
            Find.visible(window.frame())
                .filter(node -> node instanceof PlanRow)
                .skip(1)
                .map(node -> node.getLayoutBounds().getHeight())
                .toList());
    assertThat(heights).hasSize(8).allSatisfy(height -> assertThat(height).isBetween(44.0, 56.0));
  }

  @Test
  void detailsStandBelowTheListWhereThereIsLittleRoom() {
    Window narrow = new Window(Documents.mixed(), new StepId.Plan(), 900, 520);
    Window wide = open(Documents.mixed());
    assertThat(below(narrow)).isTrue();
    assertThat(below(wide)).isFalse();
  }

  private static boolean below(Window window) {
    Node owner = Find.spoken(window.frame(), "Verantwortlich: " + title(2));
    Node list = list(window);
    return Fx.get(() ->
        owner.localToScene(owner.getLayoutBounds()).getMinY()
            >= list.localToScene(list.getLayoutBounds()).getMaxY());
  }
}
