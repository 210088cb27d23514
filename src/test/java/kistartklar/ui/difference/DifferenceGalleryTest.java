package kistartklar.ui.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.input.KeyCode;
import kistartklar.content.GuideReader;
import kistartklar.content.WorksheetReader;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Style;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Keys;
import kistartklar.ui.testing.Pictures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of what differs in {@code target/screens/difference}, to be looked at. */
@Tag("looks")
class DifferenceGalleryTest {

  private static final Path FOLDER = Path.of("target/screens/difference");

  private record Size(int width, int height, double scale) {}

  private static void paint(StatePair comparison, Size size, ColorScheme colors, String name) {
    DifferenceView view = shown(comparison, size, colors);
    Path file =
        FOLDER.resolve(
            "%s-%dx%d-%s-%.0f.png"
                .formatted(
                    name,
                    size.width(),
                    size.height(),
                    colors.name().toLowerCase(Locale.ROOT),
                    size.scale() * 100));
    Pictures.write(view, size.scale(), file);
    assertThat(file).isNotEmptyFile();
  }

  private static DifferenceView shown(StatePair comparison, Size size, ColorScheme colors) {
    DifferenceView view =
        Fx.get(() ->
            new DifferenceView(
                GuideReader.read(),
                Messages.german(),
                comparison,
                new DifferenceView.Actions(chosen -> {}, () -> {})));
    Fx.show(view, size.width(), size.height(), colors);
    Fx.run(view::focusFirst);
    return view;
  }

  @ParameterizedTest
  @EnumSource(ColorScheme.class)
  void paintsEverySize(ColorScheme colors) {
    StatePair none =
        new StatePair(
            Optional.empty(),
            States.common(),
            States.common(),
            "Hier im Fenster",
            "In der Datei",
            WorksheetReader.whenNeeded());
    for (Size size :
        new Size[] {new Size(900, 520, 2), new Size(960, 640, 1), new Size(1240, 800, 1)}) {
      paint(States.comparison(), size, colors, "differences");
      paint(States.opposite(), size, colors, "many");
      paint(none, size, colors, "none");
    }
  }

  @Test
  void paintsWhatThePlanAdds() {
    DifferenceView view = shown(States.ofThePlan(), new Size(960, 640, 1), ColorScheme.LIGHT);
    DifferenceList list =
        Fx.get(() -> (DifferenceList) view.lookup("." + Style.DIFFERENCE_LIST.css()));
    for (int last : new int[] {9, 20}) {
      Fx.run(() -> {
        list.getSelectionModel().select(last);
        list.scrollTo(last);
      });
      Path file = FOLDER.resolve("plan-" + last + ".png");
      Pictures.write(view, 1, file);
      assertThat(file).isNotEmptyFile();
    }
  }

  @Test
  void paintsLongTextsAsAWhole() {
    Size size = new Size(960, 640, 1);
    DifferenceView view = shown(States.opposite(), size, ColorScheme.LIGHT);
    Keys keys = new Keys();
    for (int i = 0; i < 10; i++) {
      keys.type(KeyCode.DOWN);
    }
    keys.type(KeyCode.SPACE).type(KeyCode.B);
    Pictures.write(view, 1, FOLDER.resolve("whole.png"));
    assertThat(FOLDER.resolve("whole.png")).isNotEmptyFile();
  }
}
