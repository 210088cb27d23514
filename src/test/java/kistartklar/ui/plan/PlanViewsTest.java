package kistartklar.ui.plan;

import static kistartklar.ui.plan.PlanStepTest.open;
import static kistartklar.ui.plan.PlanStepTest.press;
import static kistartklar.ui.plan.PlanStepTest.title;
import static kistartklar.ui.plan.PlanStepTest.titles;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.text.Text;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.plan.PlanKey;
import kistartklar.ui.shared.Place;
import kistartklar.ui.testing.AccessFaults;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.LayoutFaults;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The plan over time and by person. */
@Tag("window")
class PlanViewsTest {

  private static List<String> drawn(Window window) {
    return Fx.get(() ->
        Find.visible(window.frame())
            .filter(Text.class::isInstance)
            .map(node -> ((Text) node).getText())
            .toList());
  }

  private static void assertFaultless(Window window) {
    assertThat(LayoutFaults.of(window.frame())).isEmpty();
    assertThat(AccessFaults.of(window.frame())).isEmpty();
  }

  @Test
  void showsOpenMeasuresOverTimeAndWhatIsLate() {
    Window window = open(PlanDocuments.planned());
    press(window, "Zeitachse");
    assertThat(Find.texts(window.frame())).contains("Offene Maßnahmen mit Termin");
    assertThat(titles(window)).isEmpty();
    assertThat(drawn(window))
        .contains("heute")
        .anyMatch(text -> text.startsWith("! Leiten Sie aus"));
    assertFaultless(window);
    press(window, "Liste");
    assertThat(titles(window)).startsWith(title(2));
  }

  @Test
  void showsTheLoadOfEachPerson() {
    Window window = open(PlanDocuments.planned());
    press(window, "Nach Person");
    assertThat(drawn(window))
        .anyMatch(text -> text.startsWith("Noch niemand"))
        .anyMatch(text -> text.endsWith("Tage · 1 überfällig"));
    assertFaultless(window);
  }

  @Test
  void showsOnlyWhatIsChosen() {
    Window window = open(PlanDocuments.planned());
    press(window, "Überfällig (1)");
    press(window, "Nach Person");
    assertThat(drawn(window)).contains("Frau Keller").doesNotContain("Buchhaltung");
  }

  @Test
  void saysWhatIsMissingWhereNoMeasureHasADay() {
    Window window = open(Documents.mixed());
    press(window, "Zeitachse");
    assertThat(Find.texts(window.frame()))
        .contains("Keine der gezeigten offenen Maßnahmen hat einen Termin.");
  }

  @Test
  void aJumpToAMeasureLeadsBackToTheList() {
    Window window = open(PlanDocuments.planned());
    press(window, "Zeitachse");
    Place place =
        new Place.OfMeasure(new PlanKey.OfQuestion(new QuestionId(7)), Place.OfMeasure.Field.OWNER);
    Fx.run(() -> window.view().reveal(place));
    assertThat(Find.spoken(window.frame(), "Verantwortlich: " + title(7))).isNotNull();
  }
}
