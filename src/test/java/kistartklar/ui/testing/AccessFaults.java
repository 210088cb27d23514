package kistartklar.ui.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;

/**
 * What a screen reader would not get: names, roles and states that are missing or say something
 * else than what is seen.
 */
public final class AccessFaults {

  private final List<String> faults = new ArrayList<>();

  private AccessFaults() {}

  /** All faults below a node that is in a window, in words. */
  public static List<String> of(Node root) {
    return Fx.get(() -> {
      AccessFaults found = new AccessFaults();
      parts(root).forEach(found::check);
      return List.copyOf(found.faults);
    });
  }

  /** All nodes that can be seen, without what controls are made of inside. */
  static Stream<Node> parts(Node node) {
    if (!node.isVisible() || node instanceof ScrollBar) {
      return Stream.empty();
    }
    boolean whole =
        node instanceof TextInputControl
            || node instanceof ComboBoxBase<?>
            || node instanceof MenuBar
            || !(node instanceof Parent);
    return whole
        ? Stream.of(node)
        : Stream.concat(
            Stream.of(node),
            ((Parent) node).getChildrenUnmodifiable().stream().flatMap(AccessFaults::parts));
  }

  private void check(Node node) {
    if (node.isFocusTraversable() && !(node instanceof MenuBar)) {
      checkFocusable(node);
    }
    if (node instanceof TextInputControl || node instanceof ComboBoxBase<?>) {
      expect(node, isBlank(node.getAccessibleText()), "hides its content behind a name");
    }
    if (node instanceof Toggle || node instanceof CheckBox) {
      expect(node, answers(node, AccessibleAttribute.SELECTED), "has no state");
    }
    if (node.getAccessibleRole() == AccessibleRole.TITLED_PANE) {
      expect(node, answers(node, AccessibleAttribute.EXPANDED), "does not say whether it is open");
    }
    if (node instanceof TableCell<?, ?> cell && !cell.isEmpty()
        || node instanceof ListCell<?> line && !line.isEmpty()) {
      expect(node, !Spoken.text(node).isBlank(), "is a cell without text");
    }
    if (node instanceof ImageView || node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW) {
      expect(
          node,
          !Spoken.name(node).isBlank() || node.getAccessibleRole() == AccessibleRole.NODE,
          "is a picture without words");
    }
  }

  private void checkFocusable(Node node) {
    String name = Spoken.name(node);
    expect(node, !name.isBlank(), "can be focused and has no name");
    expect(
        node,
        roles(node).contains(node.getAccessibleRole()),
        "has the role " + node.getAccessibleRole());
    String seen = seen(node);
    // Signs such as + or › are no words.
    expect(
        node,
        seen.length() < 2 || name.startsWith(seen),
        "shows „" + seen + "“ and is called „" + name + "“");
  }

  /** The words that are seen on a control; the label beside a field is what names the field. */
  private static String seen(Node node) {
    if (node instanceof Labeled labeled && labeled.getText() != null) {
      // A new line is seen as what a comma is when it is spoken.
      String text = labeled.getText().replace("\n", ", ");
      return labeled.isMnemonicParsing() ? text.replace("_", "") : text;
    }
    return node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label label
            && label.getScene() != null
        ? label.getText()
        : "";
  }

  private static Set<AccessibleRole> roles(Node node) {
    return switch (node) {
      case Hyperlink _ -> Set.of(AccessibleRole.HYPERLINK);
      case CheckBox _ -> Set.of(AccessibleRole.CHECK_BOX);
      case RadioButton _ -> Set.of(AccessibleRole.RADIO_BUTTON);
      case ToggleButton _ -> Set.of(AccessibleRole.TOGGLE_BUTTON, AccessibleRole.TITLED_PANE);
      case Button _ -> Set.of(AccessibleRole.BUTTON);
      case MenuButton _ -> Set.of(AccessibleRole.MENU_BUTTON);
      case TextField _ -> Set.of(AccessibleRole.TEXT_FIELD);
      case TextArea _ -> Set.of(AccessibleRole.TEXT_AREA);
      case ComboBoxBase<?> _ -> Set.of(AccessibleRole.COMBO_BOX);
      case ListView<?> _ -> Set.of(AccessibleRole.LIST_VIEW);
      case TableView<?> _ -> Set.of(AccessibleRole.TABLE_VIEW);
      case ScrollPane _ -> Set.of(AccessibleRole.SCROLL_PANE);
      case Label _ -> Set.of(AccessibleRole.TEXT);
      // The bridges to screen readers pass over what is only a node or a group of nodes.
      default -> Set.of(AccessibleRole.TEXT, AccessibleRole.SCROLL_PANE, AccessibleRole.IMAGE_VIEW);
    };
  }

  private static boolean answers(Node node, AccessibleAttribute attribute) {
    return node.queryAccessibleAttribute(attribute) instanceof Boolean;
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  private void expect(Node node, boolean right, String fault) {
    if (!right) {
      faults.add(
          node.getClass().getSimpleName() + " „" + Spoken.name(node) + "“ " + fault + ": " + node);
    }
  }
}
