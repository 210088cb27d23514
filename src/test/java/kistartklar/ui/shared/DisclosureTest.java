package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("looks")
class DisclosureTest {

  @ParameterizedTest
  @ValueSource(strings = {"Daten in Ländern außerhalb der EU", "Datenpannen melden und festhalten"})
  void titleIsWholeAtEveryWidth(String title) {
    VBox box = Fx.get(() -> new VBox(new Disclosure(title, new Region(), false)));
    StackPane root = Fx.get(() -> new StackPane(box));
    Fx.show(root, 600, 200, ColorScheme.LIGHT);
    Text shown = (Text) Fx.get(() -> root.lookup(".ks-disclosure").lookup(".text"));
    for (int width = 150; width < 300; width++) {
      int now = width;
      Fx.run(() -> {
        box.setMinWidth(now);
        box.setMaxWidth(now);
        ((Parent) root).layout();
      });
      assertThat(Fx.get(shown::getText)).as("%s px", width).isEqualTo(title);
    }
  }
}
