package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kistartklar.store.settings.TextSize;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class WrappingRowTest {

  private static final double HEIGHT = 400;

  private final Label words = Fx.get(() -> Texts.wrapped("Noch zu klären"));
  private final List<Button> buttons =
      Fx.get(() ->
          Stream.of("Zurück", "Rückgängig", "Schließen").map(WrappingRowTest::button).toList());
  private final WrappingRow beside =
      Fx.get(() -> new WrappingRow(40, words, buttons.toArray(Button[]::new)));
  private final VBox window = Fx.get(() -> new VBox(beside));

  private static Button button(String text) {
    Button button = new Button(text);
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private void show(double width) {
    Fx.run(() -> {
      if (window.getScene() != null) {
        window.getScene().setRoot(new VBox());
      }
    });
    Fx.show(window, width, HEIGHT, ColorScheme.LIGHT);
  }

  private static Bounds place(Node node) {
    return Fx.get(() -> node.localToScene(node.getLayoutBounds()));
  }

  private static boolean sameRow(Node one, Node other) {
    return Math.abs(place(one).getCenterY() - place(other).getCenterY()) < 2;
  }

  @Test
  void standInOneRowWhereThereIsRoom() {
    show(900);
    assertThat(buttons).allMatch(button -> sameRow(button, words));
    assertThat(place(buttons.getLast()).getMaxX()).isBetween(898.0, 900.0);
  }

  @Test
  void takeTheHeightOfOneRowInARowOfOthers() {
    HBox bar = Fx.get(() -> new HBox(beside));
    Fx.run(() -> {
      HBox.setHgrow(beside, Priority.ALWAYS);
      window.getChildren().setAll(bar);
    });
    show(900);
    assertThat(Fx.get(bar::getHeight)).isLessThan(1.5 * place(buttons.getFirst()).getHeight());
  }

  @Test
  void standInASecondRowWhereItIsNarrow() {
    show(350);
    assertThat(place(buttons.getFirst()).getMinY()).isGreaterThanOrEqualTo(place(words).getMaxY());
    assertThat(buttons).allMatch(button -> sameRow(button, buttons.getFirst()));
  }

  @Test
  void fillAsManyRowsAsTheyNeed() {
    show(150);
    assertThat(buttons)
        .allMatch(button -> place(button).getMaxX() <= 150)
        .noneMatch(button -> button != buttons.getFirst() && sameRow(button, buttons.getFirst()));
    assertThat(place(beside).getHeight())
        .isGreaterThanOrEqualTo(place(buttons.getLast()).getMaxY() - 1);
  }

  @Test
  void keepTheKeyboardWhenTheyMove() {
    show(900);
    Fx.run(() -> buttons.get(1).requestFocus());
    Fx.run(() -> window.setMaxWidth(350));
    Fx.run(() -> window.setMinWidth(350));
    assertThat(sameRow(buttons.get(1), words)).isFalse();
    assertThat(Fx.get(() -> buttons.get(1).isFocused())).isTrue();
  }

  @Test
  void followTheSizeOfTheTextWhileShown() {
    show(700);
    assertThat(sameRow(buttons.getFirst(), words)).isTrue();
    Fx.setTextSize(window, TextSize.DOUBLE);
    assertThat(sameRow(buttons.getFirst(), words)).isFalse();
    Fx.setTextSize(window, TextSize.NORMAL);
    assertThat(sameRow(buttons.getFirst(), words)).isTrue();
  }
}
