package kistartklar.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.application.ColorScheme;
import javafx.scene.control.CheckBox;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.plan.PlanKey;
import kistartklar.store.settings.TextSize;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.Place.OfMeasure.Field;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Pictures;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pictures of the plan in {@code target/screens}, to be looked at. */
@Tag("looks")
class PlanGalleryTest {

  private static final Path FOLDER = Path.of("target/screens");
  private static final UUID OWN = PlanDocuments.OWN;

  private static void paint(Window window, String name, int scale) {
    Path file = FOLDER.resolve("plan-" + name + ".png");
    Pictures.write(window.frame(), scale, file);
    assertThat(file).isNotEmptyFile();
  }

  @Test
  void paintsThePlanInEverySize() {
    for (ColorScheme colors : ColorScheme.values()) {
      String color = colors.name().toLowerCase(Locale.ROOT);
      for (int[] size : new int[][] {{900, 520}, {960, 640}, {1240, 800}}) {
        Window window =
            new Window(PlanDocuments.planned(), new StepId.Plan(), size[0], size[1], colors);
        paint(window, "%dx%d-%s".formatted(size[0], size[1], color), 1);
        Place place = new Place.OfMeasure(new PlanKey.OfOwn(OWN), Field.STEPS);
        Fx.run(() -> window.view().reveal(place));
        paint(window, "own-%dx%d-%s".formatted(size[0], size[1], color), 1);
      }
    }
  }

  @Test
  void paintsThePlanInLargeText() {
    for (ColorScheme colors : ColorScheme.values()) {
      String color = colors.name().toLowerCase(Locale.ROOT);
      Window window = new Window(PlanDocuments.planned(), new StepId.Plan(), 1240, 800, colors);
      Fx.setTextSize(window.frame(), TextSize.DOUBLE);
      paint(window, "1240x800-%s-200".formatted(color), 1);
    }
  }

  @Test
  void paintsAssumptionsAndHintsOfTheResult() {
    HintId hint = new HintId(new QuestionId(8), new QuestionId(13));
    for (ColorScheme colors : ColorScheme.values()) {
      String color = colors.name().toLowerCase(Locale.ROOT);
      Window window =
          new Window(
              Documents.mixed()
                  .withConfirmedHint(hint, Optional.of("Zahlen hat die Steuerberatung.")),
              new StepId.Result(),
              1240,
              1300,
              colors);
      Find.press(window.frame(), "Was wäre, wenn\u00a0…");
      Fx.run(() ->
          Find.visible(window.frame())
              .filter(CheckBox.class::isInstance)
              .limit(3)
              .toList()
              .forEach(box -> ((CheckBox) box).fire()));
      paint(window, "what-if-" + color, 1);
    }
  }

  @Test
  void paintsLargeAndEmptyPlans() {
    Window large = new Window(PlanDocuments.planned(), new StepId.Plan(), 900, 520);
    paint(large, "200-percent", 2);
    paint(new Window(Documents.empty(), new StepId.Plan(), 960, 640), "empty", 1);
    paint(new Window(Documents.all(Answer.NO), new StepId.Plan(), 1240, 2600), "all-no", 1);
  }
}
