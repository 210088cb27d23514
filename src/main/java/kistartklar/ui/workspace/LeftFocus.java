package kistartklar.ui.workspace;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import kistartklar.ui.shared.StepId;
import kistartklar.ui.shared.StepView;
import org.jspecify.annotations.Nullable;

/** Remembers what had the focus when a step was left by a jump. */
final class LeftFocus {

  private final Map<StepId, Node> left = new HashMap<>();

  /** Remembers what has the focus now, if it is in one of the steps. */
  void leave(@Nullable Scene scene, Map<StepId, StepView> steps) {
    Node owner = scene == null ? null : scene.getFocusOwner();
    if (owner != null) {
      steps.forEach((step, view) -> {
        if (isWithin(owner, view.node())) {
          left.put(step, owner);
        }
      });
    }
  }

  private static boolean isWithin(Node node, Node root) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up == root) {
        return true;
      }
    }
    return false;
  }

  /** Gives the focus back. Returns false if it cannot be had any more. */
  boolean restore(StepId step) {
    Node node = left.remove(step);
    if (node != null && node.getScene() != null && !node.isDisabled()) {
      node.requestFocus();
      return node.isFocused() || node.getScene().getFocusOwner() == node;
    }
    return false;
  }
}
