package kistartklar.ui.plan;

import static kistartklar.ui.plan.PlanStepTest.choose;
import static kistartklar.ui.plan.PlanStepTest.open;
import static kistartklar.ui.plan.PlanStepTest.press;
import static kistartklar.ui.plan.PlanStepTest.title;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.plan.PlanKey;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.Place.OfMeasure.Field;
import kistartklar.ui.testing.AccessFaults;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Keys;
import kistartklar.ui.testing.Spoken;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A plan of a thousand measures costs what is seen of it. */
@Tag("window")
class ManyMeasuresTest {

  private static Assessment withOwn(int count) {
    List<OwnMeasure> own = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      own.add(
          OwnMeasure.empty(new UUID(0, i))
              .withTitle("Eigene " + i)
              .withRole("Rolle " + i)
              .withState(new MeasureState("Person " + i, Optional.empty(), Status.OPEN)));
    }
    return Documents.mixed().withOwnMeasures(own);
  }

  private static long nodes(Window window) {
    return Fx.get(() -> Find.visible(window.frame()).count());
  }

  private static void reveal(Window window, int own, Field field) {
    Fx.run(() ->
        window.view().reveal(new Place.OfMeasure(new PlanKey.OfOwn(new UUID(0, own)), field)));
    Fx.run(() -> {});
  }

  private static String focused(Window window) {
    return Fx.get(() -> Spoken.name(window.scene().getFocusOwner()));
  }

  private static String owner(Window window, int own) {
    return window.model().assessment().ownMeasure(new UUID(0, own)).orElseThrow().state().owner();
  }

  @Test
  void partsOfTheWindowDoNotGrowWithThePlan() {
    long few = nodes(open(withOwn(100)));
    long many = nodes(open(withOwn(1_000)));
    assertThat(many).isEqualTo(few);
  }

  @Test
  void everyMeasureIsFoundAndEditedWhereverItStands() {
    Window window = open(withOwn(1_000));
    for (int own : List.of(700, 3, 1_000)) {
      reveal(window, own, Field.OWNER);
      assertThat(focused(window)).isEqualTo("Verantwortlich: Eigene " + own);
      assertThat(Find.texts(window.frame())).contains("Eigene " + own);
      new Keys().write("x");
      Fx.run(() -> {});
      assertThat(owner(window, own)).isEqualTo("Person " + own + "x");
    }
    assertThat(AccessFaults.of(window.frame())).isEmpty();
  }

  @Test
  void arrowsGoOnToMeasuresThatWereOutOfView() {
    Window window = open(withOwn(60));
    reveal(window, 20, Field.OWNER);
    Fx.run(() -> PlanStepTest.list(window).requestFocus());
    Keys keys = new Keys();
    for (int presses = 0; presses < 12; presses++) {
      keys.push(KeyCode.DOWN);
    }
    assertThat(Find.spoken(window.frame(), "Verantwortlich: Eigene 32")).isNotNull();
  }

  @Test
  void whatWasOpenedOrDeclinedIsSoWhenItIsSeenAgain() {
    Window window = open(withOwn(300));
    choose(window, "Status: " + title(2), Status.DONE);
    press(window, "Noch nicht");
    press(window, "Warum, Schritte und Bemerkung");
    reveal(window, 300, Field.OWNER);
    assertThat(Find.texts(window.frame())).doesNotContain(title(2));
    Fx.run(() -> PlanStepTest.list(window).getSelectionModel().clearAndSelect(0));
    assertThat(Find.spoken(window.frame(), "Status: " + title(2))).isNotNull();
    assertThat(Find.texts(window.frame()))
        .doesNotContain("Noch nicht")
        .noneMatch(text -> text.startsWith("Danach haben Sie"));
  }

  @Test
  void dayThatCannotBeReadStaysInItsFieldWhileItIsOutOfView() {
    Window window = open(withOwn(300));
    reveal(window, 150, Field.DUE);
    new Keys().write("31.02.2027");
    reveal(window, 1, Field.OWNER);
    reveal(window, 150, Field.OWNER);
    assertThat(Find.texts(window.frame())).contains("31.02.2027");
  }
}
