package kistartklar.ui.shared;

import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Scrolls what gets the keyboard into view, however it came there. */
final class FocusScrolling {

  private final SteadyScroll scroll;
  private final Node content;

  private FocusScrolling(SteadyScroll scroll, Node content) {
    this.scroll = scroll;
    this.content = content;
  }

  static void follow(SteadyScroll scroll, Node content) {
    FocusScrolling reveal = new FocusScrolling(scroll, content);
    WhileShown.follow(
        scroll, scroll.sceneProperty().flatMap(Scene::focusOwnerProperty), reveal::show);
  }

  private void show(@Nullable Node owner) {
    for (Node node = owner; node != null; node = node.getParent()) {
      if (node == content && owner != null) {
        scroll.reveal(owner);
      }
    }
  }
}
