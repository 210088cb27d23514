package kistartklar.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import kistartklar.ui.testing.Fx;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("window")
class WhileShownTest {

  @Test
  void followsOnlyWhileInWindowAndCatchesUp() {
    ObjectProperty<String> value = new SimpleObjectProperty<>("a");
    List<String> seen = new ArrayList<>();
    Region node = new Region();
    Pane window = new Pane(node);
    Fx.show(window, 100, 100, ColorScheme.LIGHT);
    Fx.run(() -> WhileShown.follow(node, value, seen::add));
    Fx.run(() -> value.set("b"));
    Fx.run(() -> window.getChildren().clear());
    Fx.run(() -> value.set("c"));
    assertThat(seen).containsExactly("a", "b");
    Fx.run(() -> window.getChildren().add(node));
    assertThat(seen).containsExactly("a", "b", "c");
  }

  @Test
  void followsNothingOnHiddenPageAndCatchesUp() {
    ObjectProperty<String> value = new SimpleObjectProperty<>("a");
    List<String> seen = new ArrayList<>();
    Region node = new Region();
    Pane page = new Pane(node);
    Pane other = new Pane();
    ViewStack deck = new ViewStack();
    Fx.show(deck, 100, 100, ColorScheme.LIGHT);
    Fx.run(() -> deck.show(page));
    Fx.run(() -> WhileShown.follow(node, value, seen::add));
    Fx.run(() -> deck.show(other));
    Fx.run(() -> value.set("b"));
    assertThat(seen).containsExactly("a");
    Fx.run(() -> deck.show(page));
    assertThat(seen).containsExactly("a", "b");
  }
}
