package kistartklar.ui.testing;

import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;

/** What the bridges to screen readers find out about a node, in the way they ask for it. */
public final class Spoken {

  private Spoken() {}

  /**
   * The name of a node; empty if it has none. Of a field or a list to choose from, only a label is
   * the name, since its text is what is typed or chosen.
   */
  public static String name(Node node) {
    String own =
        switch (node.getAccessibleRole()) {
          case TEXT_FIELD, TEXT_AREA, COMBO_BOX -> "";
          default -> text(node);
        };
    if (!own.isEmpty()) {
      return own;
    }
    return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Node label
        ? text(label)
        : "";
  }

  /** The text of a node as it is queried. */
  public static String text(Node node) {
    return Optional.ofNullable(node.queryAccessibleAttribute(AccessibleAttribute.TEXT))
        .map(Object::toString)
        .orElse("");
  }
}
