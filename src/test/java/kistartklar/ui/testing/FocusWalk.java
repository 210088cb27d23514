package kistartklar.ui.testing;

import com.sun.javafx.tk.Toolkit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.MenuBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;

/**
 * Goes once around a window as the Tab key does.
 *
 * @param order all that is reached
 * @param faults in words: steps against the direction of reading, and what is not reached
 */
public record FocusWalk(List<Node> order, List<String> faults) {

  /** Rounding, and controls of one line that are not of the same height. */
  private static final double SLACK = 4;

  private static final int ENOUGH = 500;

  /** Goes around a window that is shown. */
  public static FocusWalk around(Parent root) {
    return Fx.get(() -> {
      List<Node> reachable = AccessFaults.parts(root).filter(FocusWalk::isReached).toList();
      FocusWalk walk = new FocusWalk(new ArrayList<>(), new ArrayList<>());
      reachable.stream().min(inReading()).ifPresent(first -> walk.goOn(root, first));
      reachable.stream()
          .filter(node -> !walk.order.contains(node))
          // What was taken away on the way cannot be reached any more.
          .filter(node -> node.getScene() == root.getScene())
          // Of a group only the chosen one is reached; the arrow keys go to the others.
          .filter(node -> !(node instanceof RadioButton))
          .forEach(node -> walk.faults.add("Tab does not reach " + name(node)));
      return walk;
    });
  }

  private void goOn(Parent root, Node first) {
    first.requestFocus();
    Node at = first;
    while (!order.contains(at) && order.size() < ENOUGH) {
      order.add(at);
      Node from = at;
      from.requestFocusTraversal(TraversalDirection.NEXT);
      // As the next pulse does; to apply the styles from the root would style every node anew.
      Toolkit.getToolkit().firePulse();
      at = root.getScene().getFocusOwner();
      fault(from, at).ifPresent(faults::add);
    }
    // From the last one the way leads back to the first, wherever it began.
    if (faults.size() == 1) {
      faults.clear();
    }
  }

  private static Comparator<Node> inReading() {
    return Comparator.<Node>comparingDouble(node -> bounds(outermost(node)).getMinX())
        .thenComparingDouble(node -> bounds(node).getMinY());
  }

  private static boolean isReached(Node node) {
    return node.isFocusTraversable() && !node.isDisabled() && !(node instanceof MenuBar);
  }

  /** What is wrong with going from one to the other. */
  private static Optional<String> fault(Node from, Node to) {
    if (isAbove(from, to) || isAbove(to, from)) {
      return Optional.empty();
    }
    Bounds a = bounds(outside(from, to));
    Bounds b = bounds(outside(to, from));
    boolean up = b.getMaxY() <= a.getMinY() + SLACK;
    boolean back = b.getMaxX() <= a.getMinX() + SLACK;
    boolean aside = b.getMinX() >= a.getMaxX() - SLACK;
    boolean sameLine = !up && a.getMaxY() > b.getMinY() + SLACK;
    return (up && !aside) || (sameLine && back)
        ? Optional.of("from " + name(from) + " " + a + " back to " + name(to) + " " + b)
        : Optional.empty();
  }

  private static Node outermost(Node node) {
    return outside(node, node.getScene().getRoot());
  }

  /** A node, or what it is scrolled in if the other one is not in that. */
  private static Node outside(Node node, Node other) {
    Node shown = node;
    for (Parent above = node.getParent(); above != null; above = above.getParent()) {
      if (above instanceof ScrollPane && !isAbove(above, other)) {
        shown = above;
      }
    }
    return shown;
  }

  private static boolean isAbove(Node above, Node below) {
    for (Node node = below; node != null; node = node.getParent()) {
      if (node == above) {
        return true;
      }
    }
    return false;
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static String name(Node node) {
    return node.getClass().getSimpleName() + " „" + Spoken.name(node) + "“";
  }
}
