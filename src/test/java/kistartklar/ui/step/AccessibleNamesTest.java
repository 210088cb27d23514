package kistartklar.ui.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import kistartklar.ui.testing.Find;
import kistartklar.ui.testing.Fx;
import kistartklar.ui.testing.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be focused says what it is, in the words that are seen. */
class AccessibleNamesTest {

  static List<StepGalleryTest.Screen> screens() {
    return StepGalleryTest.screens();
  }

  @ParameterizedTest
  @MethodSource("screens")
  void namesWhateverCanBeFocused(StepGalleryTest.Screen screen) {
    Window window = new Window(screen.assessment(), screen.step(), 1240, 800);
    List<Node> focusable =
        Fx.get(() ->
            Find.visible(window.frame())
                .filter(node -> node.isFocusTraversable() && !(node instanceof ScrollBar))
                .toList());
    assertThat(focusable)
        .isNotEmpty()
        .allSatisfy(node -> {
          assertThat(name(node)).as(node.toString()).isNotBlank();
          assertThat(node.getAccessibleRole()).isNotEqualTo(AccessibleRole.NODE);
          if (node instanceof Labeled labeled) {
            assertThat(name(node)).startsWith(labeled.getText());
          }
        });
  }

  private static String name(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    return node instanceof Labeled labeled ? labeled.getText() : "";
  }
}
