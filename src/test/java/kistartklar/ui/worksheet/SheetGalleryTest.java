package kistartklar.ui.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.application.ColorScheme;
import kistartklar.store.settings.TextSize;
import kistartklar.ui.shared.Appearance;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.LayoutFaults;
import kistartklar.ui.testing.Pictures;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pictures of worksheets in {@code target/screens}, where nothing is out of place. */
@Tag("looks")
class SheetGalleryTest {

  private static final Path FOLDER = Path.of("target/screens");

  private static void paint(Window window, String name) {
    Path file = FOLDER.resolve("sheet-" + name + ".png");
    Pictures.write(window.frame(), 1, file);
    // A text longer than its column ends in …; the form has it whole.
    assertThat(Fx.get(() -> LayoutFaults.of(window.frame())))
        .as(name)
        .allMatch(fault -> fault.startsWith("cut:"));
  }

  private static Window window(String sheet, int phase, int width, int height, ColorScheme color) {
    return new Window(
        SheetDocuments.example(), new StepId.OfSheet(phase, sheet), width, height, color);
  }

  @Test
  void paintsEverySheet() {
    paint(window("useCases", 2, 1240, 800, ColorScheme.LIGHT), "useCases-1240x800-light");
    paint(window("vendors", 3, 1240, 800, ColorScheme.LIGHT), "vendors-1240x800-light");
    paint(window("costsAndBenefits", 2, 1240, 800, ColorScheme.DARK), "costs-1240x800-dark");
    paint(window("indicators", 6, 900, 520, ColorScheme.LIGHT), "indicators-900x520-light");
  }

  @Test
  void paintsLargeTextAndHighContrast() {
    for (ColorScheme color : ColorScheme.values()) {
      String name = color.name().toLowerCase(Locale.ROOT);
      Window large = window("costsAndBenefits", 2, 1240, 800, color);
      Fx.setTextSize(large.frame(), TextSize.DOUBLE);
      paint(large, "costs-1240x800-%s-200".formatted(name));
      Window clear = window("useCases", 2, 900, 520, color);
      Fx.run(() -> Appearance.dress(clear.scene().getRoot(), true, TextSize.NORMAL));
      paint(clear, "useCases-900x520-%s-contrast".formatted(name));
    }
  }
}
