package kistartklar.ui.shared;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Gives a pane a least height, and scrolls it where the window is lower: in large text and a small
 * window, what stands above a list must not push the list out.
 */
public final class LeastHeight extends StackPane {

  private final Region content;
  private final SteadyScroll scroll;

  /**
   * @param ems the least height
   */
  public LeastHeight(Region content, double ems) {
    this.content = content;
    scroll = new SteadyScroll(content);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    getChildren().add(scroll);
    setMinSize(0, 0);
    Em.in(this).size().subscribe(em -> content.setMinHeight(ems * em));
    Shown.follow(scroll, scroll.sceneProperty().flatMap(Scene::focusOwnerProperty), this::reveal);
  }

  private void reveal(@Nullable Node owner) {
    if (owner == null) {
      return;
    }
    for (Node node = owner; node != null; node = node.getParent()) {
      if (node == content) {
        scroll.reveal(owner);
      }
    }
  }
}
