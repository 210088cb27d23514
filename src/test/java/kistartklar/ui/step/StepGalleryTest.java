package kistartklar.ui.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.Logo;
import kistartklar.domain.comparison.FollowUp;
import kistartklar.domain.guide.Phase;
import kistartklar.domain.guide.QuestionId;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.Place.OfCompany.Field;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Documents;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Keys;
import kistartklar.ui.testing.Pictures;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.api.Test;
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
    screens.add(
        new Screen(
            "phase-1-earlier",
            new StepId.OfPhase(1),
            FollowUp.of(mixed, UUID.fromString("5e3ba1c9-4f0a-4a5b-8f5e-0d6f1f0a7c11"))
                .withAnswer(new QuestionId(2), Optional.of(Answer.YES))));
    screens.add(new Screen("outlook", new StepId.Outlook(), mixed));
    return screens;
  }

  @Test
  void paintsWhatAppearsInUse() {
    Keys keys = new Keys();
    Window company = new Window(Documents.mixed(), new StepId.CompanyData(), 900, 520);
    write(company, "Zahl der Mitarbeitenden", "etwa 30");
    write(company, "Datum der Einschätzung", "31.02.2026");
    Fx.run(() -> company.view().reveal(new Place.OfCompany(Field.ASSESSED_ON)));
    Pictures.write(company.frame(), 1, FOLDER.resolve("use-company-invalid.png"));

    Window phase = new Window(Documents.mixed(), new StepId.OfPhase(5), 1240, 800);
    keys.type(KeyCode.TAB, KeyCode.TAB);
    Pictures.write(phase.frame(), 1, FOLDER.resolve("use-phase-button-focus.png"));
    keys.type(KeyCode.N, KeyCode.TAB, KeyCode.TAB, KeyCode.TAB, KeyCode.SPACE);
    Pictures.write(phase.frame(), 1, FOLDER.resolve("use-phase-steps-open.png"));
    keys.type(KeyCode.DOWN);
    Pictures.write(phase.frame(), 1, FOLDER.resolve("use-phase-card-focus.png"));
    Fx.run(() -> phase.model().open(Documents.mixed(), true));
    Pictures.write(phase.frame(), 1, FOLDER.resolve("use-phase-read-only.png"));
    assertThat(FOLDER.resolve("use-phase-read-only.png")).isNotEmptyFile();
  }

  private static void write(Window window, String field, String text) {
    Node control = Find.spoken(window.frame(), field);
    Fx.run(() -> ((TextInputControl) control).setText(text));
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

  @Test
  void paintsTheLogoLightAndDark() {
    Company company = Documents.mixed().company();
    Logo logo = new Logo(Logo.Type.PNG, kistartklar.report.picture.Pictures.png(360, 120), "");
    Assessment assessment = Documents.mixed().withCompany(company.withLogo(Optional.of(logo)));
    for (ColorScheme colors : ColorScheme.values()) {
      Window window = new Window(assessment, new StepId.CompanyData(), 960, 640, colors);
      Fx.run(() -> window.view().reveal(new Place.OfCompany(Field.LOGO_TEXT)));
      Path file = FOLDER.resolve("logo-" + colors.name().toLowerCase(Locale.ROOT) + ".png");
      Pictures.write(window.frame(), 1, file);
      assertThat(file).isNotEmptyFile();
    }
  }
}
