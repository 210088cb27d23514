package kistartklar.ui.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Phase;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Pictures;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pictures of every step in {@code target/screens/steps}, to be looked at. */
class StepGalleryTest {

  record Screen(String name, StepId step, Assessment assessment) {}

  record Size(int width, int height) {}

  private static final List<Size> SIZES =
      List.of(new Size(900, 520), new Size(960, 640), new Size(1240, 800), new Size(900, 2600));
  private static final Path FOLDER = Path.of("target/screens/steps");

  static List<Screen> screens() {
    List<Screen> screens = new ArrayList<>();
    Assessment mixed = Documents.mixed();
    screens.add(new Screen("introduction", new StepId.Introduction(), mixed));
    screens.add(new Screen("company", new StepId.CompanyData(), mixed));
    for (int phase = 1; phase <= Phase.COUNT; phase++) {
      screens.add(new Screen("phase-" + phase, new StepId.OfPhase(phase), mixed));
    }
    screens.add(new Screen("phase-1-empty", new StepId.OfPhase(1), Documents.empty()));
    screens.add(new Screen("result", new StepId.Result(), mixed));
    screens.add(new Screen("result-empty", new StepId.Result(), Documents.empty()));
    screens.add(new Screen("result-all-yes", new StepId.Result(), Documents.all(Answer.YES)));
    screens.add(new Screen("result-all-no", new StepId.Result(), Documents.all(Answer.NO)));
    screens.add(new Screen("outlook", new StepId.Outlook(), mixed));
    return screens;
  }

  @ParameterizedTest
  @MethodSource("screens")
  void paints(Screen screen) throws Exception {
    for (Size size : SIZES) {
      for (ColorScheme colors : ColorScheme.values()) {
        Window window =
            new Window(screen.assessment(), screen.step(), size.width(), size.height(), colors);
        int scales = size.equals(SIZES.getFirst()) ? 2 : 1;
        for (int scale = 1; scale <= scales; scale++) {
          Path file =
              FOLDER.resolve(
                  "%s-%dx%d-%s-%d.png"
                      .formatted(screen.name(), size.width(), size.height(), colors, scale));
          Pictures.write(window.frame(), scale, file);
          assertThat(Files.size(file)).isPositive();
        }
      }
    }
  }
}
