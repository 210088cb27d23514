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
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureLink;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.guide.Effort;
import kistartklar.domain.plan.PlanKey;
import kistartklar.domain.plan.PlanQuery.Sort;
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

/** The firm's own measures: put in order, and edited by keyboard alone. */
@Tag("window")
class OwnMeasuresTest {

  private static Window withThreeOwn() {
    Assessment assessment = Documents.mixed();
    for (int i = 1; i <= 3; i++) {
      assessment =
          assessment.withOwnMeasure(OwnMeasure.empty(new UUID(0, i)).withTitle("Eigene " + i));
    }
    return open(assessment);
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
    reveal(window, 1, Place.OfMeasure.Field.TITLE);
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
  void altArrowInAListToChooseFromOpensItAndMovesNothing() {
    Window window = withThreeOwn();
    reveal(window, 1, Place.OfMeasure.Field.STATUS);
    altArrow(KeyCode.DOWN);
    assertThat(own(window)).containsExactly("Eigene 1", "Eigene 2", "Eigene 3");
    new FxRobot().type(KeyCode.ESCAPE);
  }

  @Test
  void showsTheFirstMeasureWithItsFieldsInTheSmallestWindow() {
    Window window = new Window(PlanDocuments.planned(), new StepId.Plan(), 900, 520);
    Node status = Find.spoken(window.frame(), "Status: " + title(2));
    assertThat(Fx.get(() -> status.localToScene(status.getLayoutBounds()).getMaxY()))
        .isLessThan(460);
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
