package kistartklar.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of the whole window in {@code target/screens}, to be looked at. */
class ScreenGalleryTest {

  private record Size(int width, int height) {}

  private static final Path FOLDER = Path.of("target/screens");
  private static final List<Size> SIZES =
      List.of(new Size(900, 520), new Size(960, 640), new Size(1240, 800));

  @TempDir Path folder;

  @Test
  void paintsEveryStep() {
    ShellFixture window = new ShellFixture(folder, Optional.empty());
    Region root = Fx.get(() -> (Region) window.stage.getScene().getRoot());
    Fx.run(() -> window.stage.getScene().setRoot(new Pane()));
    paint(root, "start");
    Fx.run(window.shell.starting()::openExample);
    window.until(() -> window.shell.workspace().isPresent());
    for (StepId step : Steps.ALL) {
      Fx.run(() -> window.workspace().navigator().goTo(step));
      paint(root, "step-%02d".formatted(Steps.ALL.indexOf(step) + 1));
    }
    assertThat(FOLDER.resolve("step-14-900x520-dark.png")).isNotEmptyFile();
  }

  private static void paint(Region root, String name) {
    for (Size size : SIZES) {
      for (ColorScheme colors : ColorScheme.values()) {
        Fx.run(() -> {
          if (root.getParent() instanceof Pane pane) {
            pane.getChildren().clear();
          }
        });
        Fx.show(root, size.width(), size.height(), colors);
        String file =
            "%s-%dx%d-%s.png"
                .formatted(
                    name,
                    size.width(),
                    size.height(),
                    colors == ColorScheme.DARK ? "dark" : "light");
        Pictures.write(root, 1, FOLDER.resolve(file));
      }
    }
  }
}
