package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kistartklar.store.settings.TextSize;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Test;

class EmTest {

  /** The toolkit goes through the children of a pane while it tells that their font changed. */
  @Test
  void childrenCanBeTakenOutWhenTheTextGrows() {
    VBox pane = Fx.get(() -> new VBox());
    Fx.run(() ->
        Em.in(pane)
            .fits(pane, 40)
            .subscribe(wide -> {
              pane.getChildren().removeIf(Node::isManaged);
              for (int i = 0; i < (wide ? 5 : 1); i++) {
                pane.getChildren().add(new Label("Zeile"));
              }
            }));
    Fx.show(pane, 700, 400, ColorScheme.LIGHT);
    assertThat(Fx.get(() -> pane.getChildren().size())).isEqualTo(6);
    Fx.setTextSize(pane, TextSize.DOUBLE);
    assertThat(Fx.get(() -> pane.getChildren().size())).isEqualTo(2);
  }
}
