package kistartklar.ui.plan;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;

/** Where the keyboard was in a list while its rows change places, with the caret. */
final class KeptFocus {

  private final Pane list;
  private final Optional<Node> owner;
  private final int anchor;
  private final int caret;

  private KeptFocus(Pane list, Optional<Node> owner) {
    this.list = list;
    this.owner = owner;
    Optional<TextInputControl> text =
        owner.filter(TextInputControl.class::isInstance).map(TextInputControl.class::cast);
    anchor = text.map(TextInputControl::getAnchor).orElse(0);
    caret = text.map(TextInputControl::getCaretPosition).orElse(0);
  }

  /** Notes what has the focus in a list, if anything there has it. */
  static KeptFocus in(Pane list) {
    Optional<Node> owner = Optional.ofNullable(list.getScene()).map(Scene::getFocusOwner);
    return new KeptFocus(list, owner.filter(node -> isIn(list, node)));
  }

  private static boolean isIn(Pane list, Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == list) {
        return true;
      }
    }
    return false;
  }

  /** Gives the focus back if its owner is still in the list. */
  void restore() {
    owner
        .filter(node -> isIn(list, node))
        .ifPresent(node -> {
          node.requestFocus();
          if (node instanceof TextInputControl text) {
            text.selectRange(anchor, caret);
          }
        });
  }
}
