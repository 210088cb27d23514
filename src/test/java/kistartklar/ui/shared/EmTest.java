package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kistartklar.store.settings.TextSize;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Test;

class EmTest {

  /** The toolkit goes through the children of a pane while it gives them their fonts. */
  @Test
  void childrenCanBeTakenOutWhileStylesAreAppliedAnew() {
    VBox pane = Fx.get(() -> new VBox());
    Fx.run(() ->
        Em.in(pane)
            .fits(pane, 40)
            .subscribe(wide -> {
              pane.getChildren().removeIf(Node::isManaged);
              for (int i = 0; i < (wide ? 1 : 5); i++) {
                pane.getChildren().add(new Label("Zeile"));
              }
            }));
    show(pane);
    assertThat(lines(pane)).isEqualTo(1);
    Fx.setTextSize(pane, TextSize.DOUBLE);
    assertThat(lines(pane)).isEqualTo(5);
    Fx.run(() -> pane.getScene().setRoot(new VBox()));
    show(pane);
    Fx.setTextSize(pane, TextSize.NORMAL);
    assertThat(lines(pane)).isEqualTo(1);
  }

  /** Else what is for narrow windows would be made in every window. */
  @Test
  void paneWithoutAPlaceIsThoughtToHaveRoom() {
    VBox pane = Fx.get(() -> new VBox());
    ObservableValue<Boolean> wide = Fx.get(() -> Em.in(pane).fits(pane, 40));
    assertThat(Fx.get(wide::getValue)).isTrue();
    Fx.run(() -> pane.resize(100, 100));
    assertThat(Fx.get(wide::getValue)).isFalse();
  }

  private static void show(VBox pane) {
    Fx.show(pane, 700, 400, ColorScheme.LIGHT);
  }

  private static long lines(VBox pane) {
    return Fx.get(() -> pane.getChildren().stream().filter(Node::isManaged).count());
  }
}
