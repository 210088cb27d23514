package kistartklar.ui.shared;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * Puts the bars of a scroll pane into the window only while they are needed. The toolkit visits
 * every node of a window whenever it draws, hidden ones too, and a bar has eight of them; most
 * texts and many pages never scroll, and no page scrolls sideways.
 *
 * <p>Nor is a picture kept of what is shown, as the toolkit does to shift it while it is scrolled:
 * for what is not scrolled, that is drawing everything twice.
 */
final class LeanScrollSkin extends ScrollPaneSkin {

  private final List<Node> bars;

  LeanScrollSkin(ScrollPane pane) {
    super(pane);
    bars =
        getChildren().stream().filter(node -> !node.getStyleClass().contains("viewport")).toList();
    getChildren().removeAll(bars);
    getChildren().forEach(viewport -> viewport.setCache(false));
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    super.layoutChildren(x, y, width, height);
    for (Node bar : bars) {
      boolean there = getChildren().contains(bar);
      if (bar.isVisible() && !there) {
        getChildren().add(bar);
      } else if (there && !bar.isVisible()) {
        getChildren().remove(bar);
      }
    }
  }
}
