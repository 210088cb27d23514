package kistartklar.ui.testing;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;

/** Finds nodes as a user does: by what they say. */
public final class Find {

  private Find() {}

  /** All nodes that can be seen, in the order of the tree. */
  public static Stream<Node> visible(Node root) {
    if (!root.isVisible()) {
      return Stream.empty();
    }
    Stream<Node> below =
        root instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(Find::visible)
            : Stream.empty();
    return Stream.concat(Stream.of(root), below);
  }

  /** The visible node with that accessible text. */
  public static Node spoken(Node root, String text) {
    return Fx.get(() ->
        visible(root)
            .filter(node -> text.equals(node.getAccessibleText()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("nothing says " + text)));
  }

  public static boolean says(Node root, String text) {
    return texts(root).stream().anyMatch(text::equals);
  }

  /** Everything that can be read. */
  public static List<String> texts(Node root) {
    return Fx.get(() ->
        visible(root)
            .flatMap(node ->
                switch (node) {
                  case Labeled labeled -> Stream.ofNullable(labeled.getText());
                  case TextInputControl input -> Stream.ofNullable(input.getText());
                  default -> Stream.empty();
                })
            .toList());
  }
}
