package kistartklar.ui.shared;

import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * Follows a value for as long as a node is shown in a window, so that left screens cost nothing.
 */
public final class WhileShown {

  private WhileShown() {}

  /** Calls the consumer now, and with every newer value while the node is shown in a window. */
  public static <T> void follow(Node node, ObservableValue<T> value, Consumer<T> consumer) {
    value.when(in(node)).subscribe(consumer);
  }

  /** Whether a node is in a window, and not on a page that is hidden. */
  static ObservableValue<Boolean> in(Node node) {
    return node.sceneProperty().flatMap(scene -> page(node)).orElse(false);
  }

  /** A node gets its scene after all that hold it, so that they are known by then. */
  private static ObservableValue<Boolean> page(Node node) {
    for (Node above = node; above != null; above = above.getParent()) {
      if (above.getParent() instanceof ViewStack) {
        return above.visibleProperty();
      }
    }
    return new SimpleBooleanProperty(true);
  }
}
