package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("window")
class GrowingTextAreaTest {

  private final GrowingTextArea area = Fx.get(() -> new GrowingTextArea(2, 14));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Eine Zeile",
        "Erster\n\nzweiter\n\ndritter",
        "Erster\n\nzweiter Absatz\n",
        "Erster\n\n",
        "\n\n\n\n",
        "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14",
        "Ein Absatz, der so lang ist, dass er über mehrere Zeilen läuft, bis zum Schluss.\n\nEin Satz."
      })
  void showsItsWholeText(String text) {
    VBox box = Fx.get(() -> new VBox(area));
    Fx.run(() -> box.setPrefWidth(300));
    Fx.show(Fx.get(() -> new Pane(box)), 320, 600, ColorScheme.LIGHT);
    Fx.run(() -> area.setText(text));
    assertThat(isScrolled()).isFalse();
  }

  @Test
  void scrollsFromItsLimitOn() {
    Fx.show(Fx.get(() -> new Pane(area)), 320, 600, ColorScheme.LIGHT);
    Fx.run(() -> area.setText("Zeile\n".repeat(14)));
    assertThat(isScrolled()).isTrue();
  }

  private boolean isScrolled() {
    return Fx.get(() ->
        area.lookupAll(".scroll-bar").stream()
            .anyMatch(bar -> bar instanceof ScrollBar some && some.isVisible()));
  }
}
