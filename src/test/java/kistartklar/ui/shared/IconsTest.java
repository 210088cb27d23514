package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Pictures;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All signs beside each other in {@code target/gallery}, to be looked at, and not distorted. */
@Tag("window")
class IconsTest {

  private static HBox sheet() {
    return Fx.get(() -> {
      HBox sheet = Style.ACTIONS.on(new HBox());
      Style.CARD.on(sheet);
      for (Icons icon : Icons.values()) {
        sheet.getChildren().add(icon.node());
      }
      return sheet;
    });
  }

  @ParameterizedTest
  @EnumSource(ColorScheme.class)
  void paintsThemAt16And24And48Pixels(ColorScheme colors) {
    HBox sheet = sheet();
    Fx.show(sheet, 240, 80, colors);
    for (int pixels : new int[] {16, 24, 48}) {
      String name = "icons-%s-%d.png".formatted(colors.name().toLowerCase(Locale.ROOT), pixels);
      Path file = Path.of("target/gallery").resolve(name);
      Pictures.write(sheet, pixels / 16.0, file);
      assertThat(file).isNotEmptyFile();
    }
  }

  @Test
  void keepTheProportionsOfTheirDrawings() {
    HBox sheet = sheet();
    Fx.show(sheet, 240, 80, ColorScheme.LIGHT);
    for (int i = 0; i < Icons.values().length; i++) {
      Region node = (Region) sheet.getChildren().get(i);
      Bounds drawn = Fx.get(() -> node.getShape().getLayoutBounds());
      double wanted = drawn.getWidth() / drawn.getHeight();
      assertThat(node.getWidth() / node.getHeight())
          .as(Icons.values()[i].name())
          .isCloseTo(wanted, within(0.1 * wanted));
    }
  }
}
