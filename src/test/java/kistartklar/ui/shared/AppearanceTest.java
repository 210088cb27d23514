package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import kistartklar.store.settings.TextSize;
import kistartklar.store.settings.Theme;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Windows look as chosen, and as the system says where nothing was chosen. */
@Tag("window")
class AppearanceTest {

  @Test
  void followsTheSystemsContrastUnlessColoursAreChosen() {
    Map<String, Object> windows = Map.of("Windows.SPI.HighContrast", true);
    assertThat(Appearance.contrast(Theme.SYSTEM, windows)).isTrue();
    assertThat(Appearance.contrast(Theme.DARK, windows)).isFalse();
    assertThat(Appearance.contrast(Theme.SYSTEM, Map.of("GTK.theme_name", "HighContrastInverse")))
        .isTrue();
    assertThat(Appearance.contrast(Theme.SYSTEM, Map.of("GTK.theme_name", "Adwaita"))).isFalse();
    assertThat(Appearance.contrast(Theme.HIGH_CONTRAST, Map.of())).isTrue();
  }

  @Test
  void doublesTextAndPassesItOnToWindowsAbove() {
    Label label = Fx.get(() -> new Label("x"));
    Scene main = Fx.get(() -> new Scene(new StackPane(label)));
    Scene above = Fx.get(() -> new Scene(new StackPane(new Label("y"))));
    Fx.run(() -> {
      new Appearance(main).set(Theme.DARK, TextSize.DOUBLE);
      Stylesheets.addTo(above);
      Appearance.inherit(main, above);
      main.getRoot().applyCss();
      above.getRoot().applyCss();
    });
    Label other = (Label) Fx.get(() -> above.getRoot().getChildrenUnmodifiable().getFirst());
    assertThat(label.getFont().getSize()).isEqualTo(30);
    assertThat(other.getFont()).isEqualTo(label.getFont());
    assertThat(above.getPreferences().getColorScheme()).isEqualTo(ColorScheme.DARK);
  }
}
