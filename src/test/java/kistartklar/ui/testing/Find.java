package kistartklar.ui.testing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

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

  /** The visible node that a screen reader calls so. */
  public static Node spoken(Node root, String text) {
    return Fx.get(() -> {
      List<Node> called = visible(root).filter(node -> text.equals(Spoken.name(node))).toList();
      // A label has the name of the field it names.
      return called.stream()
          .filter(node -> !(node instanceof Label || node instanceof Text))
          .findFirst()
          .or(() -> called.stream().findFirst())
          .orElseThrow(() -> new AssertionError("nothing says " + text));
    });
  }

  /** Presses the button with that text that can be seen and pressed. */
  public static void press(Node root, String text) {
    ButtonBase button =
        Fx.get(() ->
            visible(root)
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(b -> text.equals(b.getText()) && !b.isDisabled())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text)));
    Fx.run(button::fire);
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
                  case TextFlow flow -> Stream.of(whole(flow));
                  default -> Stream.empty();
                })
            .toList());
  }

  /** A text that is put together from parts, as it reads. */
  private static String whole(TextFlow flow) {
    return flow.getChildren().stream()
        .map(part ->
            switch (part) {
              case Text text -> text.getText();
              case Labeled labeled -> labeled.getText();
              default -> "";
            })
        .collect(Collectors.joining());
  }
}
