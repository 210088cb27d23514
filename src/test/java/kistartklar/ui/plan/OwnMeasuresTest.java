package kistartklar.ui.plan;

import static kistartklar.ui.plan.PlanStepTest.choose;
import static kistartklar.ui.plan.PlanStepTest.open;
import static kistartklar.ui.plan.PlanStepTest.press;
import static kistartklar.ui.plan.PlanStepTest.title;
import static kistartklar.ui.plan.PlanStepTest.titles;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureLink;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.guide.Effort;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.plan.PlanKey;
import kistartklar.domain.plan.PlanQuery.Sort;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Drags;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Keys;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The firm's own measures: put in order, and edited by keyboard alone. */
@Tag("window")
class OwnMeasuresTest {

  private static Window withThreeOwn() {
    return open(threeOwnAfter(Documents.mixed()));
  }

  private static Assessment oneNo() {
    return Documents.empty().withAnswer(new QuestionId(2), Optional.of(Answer.NO));
  }

  private static Assessment threeOwnAfter(Assessment assessment) {
    for (int i = 1; i <= 3; i++) {
      assessment =
          assessment.withOwnMeasure(OwnMeasure.empty(new UUID(0, i)).withTitle("Eigene " + i));
    }
    return assessment;
  }

  private static List<String> own(Window window) {
    return window.model().assessment().ownMeasures().stream().map(OwnMeasure::title).toList();
  }

  private static List<String> ownShown(Window window) {
    return titles(window).stream().filter(title -> title.startsWith("Eigene ")).toList();
  }

  private static void reveal(Window window, int own, Place.OfMeasure.Field field) {
    Place place = new Place.OfMeasure(new PlanKey.OfOwn(new UUID(0, own)), field);
    Fx.run(() -> window.view().reveal(place));
  }

  private static void altArrow(KeyCode arrow) {
    new FxRobot().press(KeyCode.ALT).type(arrow).release(KeyCode.ALT);
    Fx.run(() -> {});
  }

  @Test
  void keysPutAnOwnMeasureElsewhereAndTheKeyboardStaysInIt() {
    Window window = withThreeOwn();
    reveal(window, 3, Place.OfMeasure.Field.OWNER);
    new FxRobot().write("IT");
    altArrow(KeyCode.UP);
    assertThat(own(window)).containsExactly("Eigene 1", "Eigene 3", "Eigene 2");
    assertThat(ownShown(window)).isEqualTo(own(window));
    new FxRobot().write("-Leitung");
    altArrow(KeyCode.UP);
    altArrow(KeyCode.UP);
    assertThat(own(window)).containsExactly("Eigene 3", "Eigene 1", "Eigene 2");
    assertThat(window.model().assessment().ownMeasures().getFirst().state().owner())
        .isEqualTo("IT-Leitung");
    altArrow(KeyCode.DOWN);
    assertThat(ownShown(window)).containsExactly("Eigene 1", "Eigene 3", "Eigene 2");
    assertThat(Find.texts(window.frame())).doesNotContain("Liste neu ordnen");
  }

  @Test
  void undoPutsAnOwnMeasureBackOnTheScreenToo() {
    Window window = withThreeOwn();
    reveal(window, 1, Place.OfMeasure.Field.OWNER);
    altArrow(KeyCode.DOWN);
    assertThat(ownShown(window)).containsExactly("Eigene 2", "Eigene 1", "Eigene 3");
    Fx.run(window.model()::undo);
    assertThat(own(window)).containsExactly("Eigene 1", "Eigene 2", "Eigene 3");
    assertThat(ownShown(window)).isEqualTo(own(window));
  }

  @Test
  void linksSayWhereAnOwnMeasureStandsAndStopAtTheEnds() {
    Window window = withThreeOwn();
    reveal(window, 2, Place.OfMeasure.Field.TITLE);
    Node down = Find.spoken(window.frame(), "Nach unten schieben: Eigene 2, an Stelle 2 von 3");
    Fx.run(() -> ((ButtonBase) down).requestFocus());
    Fx.run(() -> ((ButtonBase) down).fire());
    assertThat(own(window)).containsExactly("Eigene 1", "Eigene 3", "Eigene 2");
    assertThat(Fx.get(down::getAccessibleText))
        .isEqualTo("Nach unten schieben: Eigene 2, an Stelle 3 von 3");
    assertThat(Fx.get(down::isDisabled)).isTrue();
    assertThat(Fx.get(() -> window.scene().getFocusOwner().getAccessibleText()))
        .isEqualTo("Nach oben schieben: Eigene 2, an Stelle 3 von 3");
  }

  @Test
  void movesOnlyInThePlansOwnOrderAndPassesOverWhatIsHidden() {
    Window window = withThreeOwn();
    press(window, "Auswählen und ordnen");
    reveal(window, 2, Place.OfMeasure.Field.TITLE);
    choose(window, "Status: Eigene 2", Status.DONE);
    press(window, "Offen (11)");
    reveal(window, 1, Place.OfMeasure.Field.OWNER);
    altArrow(KeyCode.DOWN);
    assertThat(own(window)).containsExactly("Eigene 2", "Eigene 3", "Eigene 1");
    choose(window, "Sortieren nach", Sort.OWNER);
    reveal(window, 1, Place.OfMeasure.Field.OWNER);
    altArrow(KeyCode.UP);
    assertThat(own(window)).containsExactly("Eigene 2", "Eigene 3", "Eigene 1");
    assertThat(Find.texts(window.frame())).doesNotContain("Nach oben schieben");
  }

  @Test
  void altArrowsInTheListMoveWhatIsChosenThere() {
    Window window = withThreeOwn();
    reveal(window, 3, Place.OfMeasure.Field.OWNER);
    Fx.run(() -> PlanStepTest.list(window).requestFocus());
    altArrow(KeyCode.UP);
    assertThat(own(window)).containsExactly("Eigene 1", "Eigene 3", "Eigene 2");
    altArrow(KeyCode.UP);
    assertThat(own(window)).containsExactly("Eigene 3", "Eigene 1", "Eigene 2");
    assertThat(Find.spoken(window.frame(), "Verantwortlich: Eigene 3")).isNotNull();
  }

  @Test
  void draggingPutsAMeasureWhereAnotherOneIs() {
    Window window = open(threeOwnAfter(oneNo()));
    drag(window, "Eigene 1", "Eigene 3");
    assertThat(own(window)).containsExactly("Eigene 2", "Eigene 3", "Eigene 1");
    drag(window, "Eigene 1", title(2));
    assertThat(own(window)).containsExactly("Eigene 2", "Eigene 3", "Eigene 1");
  }

  private static void drag(Window window, String from, String to) {
    FxRobot robot = new FxRobot();
    Drags.forget();
    robot.moveTo(row(window, from)).press(MouseButton.PRIMARY);
    robot.moveTo(row(window, to)).release(MouseButton.PRIMARY);
    Fx.run(() -> {});
  }

  private static Node row(Window window, String title) {
    return Fx.get(() ->
        Find.visible(window.frame())
            .filter(node -> node instanceof PlanRow && Find.texts(node).contains(title))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void altArrowInAListToChooseFromOpensItAndMovesNothing() {
    Window window = withThreeOwn();
    reveal(window, 1, Place.OfMeasure.Field.STATUS);
    altArrow(KeyCode.DOWN);
    assertThat(own(window)).containsExactly("Eigene 1", "Eigene 2", "Eigene 3");
    new FxRobot().type(KeyCode.ESCAPE);
  }

  @Test
  void showsTheFirstMeasuresInTheSmallestWindow() {
    Window window = new Window(PlanDocuments.planned(), new StepId.Plan(), 900, 520);
    Node list = PlanStepTest.list(window);
    assertThat(Fx.get(() -> list.localToScene(list.getLayoutBounds()).getMinY())).isLessThan(330);
    assertThat(Find.texts(window.frame())).doesNotContain("Person oder Rolle");
    press(window, "Auswählen und ordnen");
    choose(window, "Person oder Rolle", Optional.of("Buchhaltung"));
    choose(window, "Sortieren nach", Sort.DUE);
    press(window, "Auswählen und ordnen: Buchhaltung, sortiert nach Termin");
    assertThat(titles(window)).contains(title(13)).doesNotContain(title(2));
  }

  @Test
  void everythingInAMeasureCanBeEditedByKeyboardAlone() {
    Window window = open(Documents.mixed());
    press(window, "Maßnahme ergänzen");
    FxRobot robot = new FxRobot();
    robot.write("Plakat").type(KeyCode.TAB);
    new Keys().write("ziele").type(KeyCode.ENTER);
    robot.type(KeyCode.TAB).write("Entwurf").type(KeyCode.TAB).write("1,5");
    robot.type(KeyCode.TAB).write("Marketing").type(KeyCode.TAB).write("eilt");
    Fx.run(() -> {});
    OwnMeasure own = window.model().assessment().ownMeasures().getFirst();
    assertThat(own.title()).isEqualTo("Plakat");
    assertThat(own.link()).isNotEqualTo(MeasureLink.NONE);
    assertThat(own.steps()).isEqualTo("Entwurf");
    assertThat(own.effort()).contains(new Effort(3, 3));
    assertThat(own.role()).isEqualTo("Marketing");
    assertThat(own.state().remark()).isEqualTo("eilt");
  }
}
