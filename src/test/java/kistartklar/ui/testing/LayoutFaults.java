package kistartklar.ui.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * What is wrong with a screen and can be computed: text that is cut, things that stick out of what
 * holds them, and controls that lie over each other.
 */
public final class LayoutFaults {

  /** Rounding to whole pixels, on each side. */
  private static final double SLACK = 1.6;

  private final Region root;
  private final List<String> faults = new ArrayList<>();

  private LayoutFaults(Region root) {
    this.root = root;
  }

  /** All faults of a node that is laid out, in words. */
  public static List<String> of(Region root) {
    return Fx.get(() -> {
      LayoutFaults found = new LayoutFaults(root);
      List<Node> nodes =
          Find.visible(root).filter(node -> !isInside(node, ScrollBar.class)).toList();
      nodes.forEach(found::check);
      found.checkOverlap(
          nodes.stream().filter(node -> node.isFocusTraversable() && !node.isDisabled()).toList());
      return List.copyOf(found.faults);
    });
  }

  private void check(Node node) {
    if (node instanceof BorderPane pane) {
      checkBelow(pane.getTop(), pane.getCenter());
      checkBelow(pane.getCenter(), pane.getBottom());
    }
    if (node instanceof Labeled labeled
        && labeled.getText() != null
        && !labeled.getText().isEmpty()) {
      checkText(labeled);
    }
    if (node instanceof Labeled labeled && !isBlank(labeled) || node instanceof TextInputControl) {
      checkPlace(node);
    }
  }

  /** What stands below another thing covers nothing of it. */
  private void checkBelow(Node upper, Node lower) {
    if (upper != null
        && lower != null
        && upper.isVisible()
        && lower.isVisible()
        && bounds(upper).getMaxY() > bounds(lower).getMinY() + SLACK) {
      faults.add("covered: " + name(upper) + " by " + name(lower));
    }
  }

  /** A label that shows nothing cannot be cut. */
  private static boolean isBlank(Labeled labeled) {
    return labeled.getGraphic() == null
        && (labeled.getText() == null || labeled.getText().isEmpty());
  }

  private void checkText(Labeled labeled) {
    String wanted =
        labeled.isMnemonicParsing() ? labeled.getText().replace("_", "") : labeled.getText();
    for (Node child : labeled.getChildrenUnmodifiable()) {
      if (child instanceof Text text && !text.getText().equals(wanted)) {
        faults.add("cut: „" + text.getText() + "“ of „" + wanted + "“");
      } else if (child instanceof Text text && !contains(bounds(labeled), bounds(text))) {
        faults.add("text outside its control: „" + wanted + "“");
      }
    }
  }

  /**
   * Nothing sticks out sideways of where it is seen; nor upwards or downwards unless it scrolls.
   */
  private void checkPlace(Node node) {
    Bounds bounds = bounds(node);
    if (bounds.getWidth() == 0) {
      return;
    }
    Optional<Region> scroll = scrollAbove(node);
    Bounds seen = scroll.map(this::viewport).orElseGet(() -> bounds(root));
    Bounds room =
        scroll.isPresent()
            ? new BoundingBox(seen.getMinX(), bounds.getMinY(), seen.getWidth(), bounds.getHeight())
            : seen;
    boolean sideways = scroll.filter(LayoutFaults::scrollsSideways).isPresent();
    if (!sideways && !contains(room, bounds)) {
      faults.add("outside the window: " + name(node) + " " + bounds + " in " + room);
    }
    if (node.getParent() instanceof Region parent
        && node.isManaged()
        && !contains(bounds(parent), bounds)) {
      faults.add("outside its parent: " + name(node) + " in " + parent);
    }
  }

  private void checkOverlap(List<Node> focusable) {
    for (int i = 0; i < focusable.size(); i++) {
      for (int j = i + 1; j < focusable.size(); j++) {
        Node one = focusable.get(i);
        Node other = focusable.get(j);
        Bounds a = seen(one);
        Bounds b = seen(other);
        boolean apart =
            isEmpty(a)
                || isEmpty(b)
                || a.getMaxX() <= b.getMinX() + SLACK
                || b.getMaxX() <= a.getMinX() + SLACK
                || a.getMaxY() <= b.getMinY() + SLACK
                || b.getMaxY() <= a.getMinY() + SLACK;
        if (!apart && !isAbove(one, other) && !isAbove(other, one)) {
          faults.add("overlap: " + name(one) + " and " + name(other));
        }
      }
    }
  }

  private static boolean isEmpty(Bounds bounds) {
    return bounds.getWidth() <= 0 || bounds.getHeight() <= 0;
  }

  /** The part of a node that is not scrolled away. */
  private Bounds seen(Node node) {
    Bounds bounds = bounds(node);
    return scrollAbove(node).map(scroll -> intersection(bounds, viewport(scroll))).orElse(bounds);
  }

  private static Bounds intersection(Bounds a, Bounds b) {
    double x = Math.max(a.getMinX(), b.getMinX());
    double y = Math.max(a.getMinY(), b.getMinY());
    return new BoundingBox(
        x,
        y,
        Math.max(0, Math.min(a.getMaxX(), b.getMaxX()) - x),
        Math.max(0, Math.min(a.getMaxY(), b.getMaxY()) - y));
  }

  private Bounds viewport(Region scrolling) {
    Bounds bounds = bounds(scrolling);
    return scrolling instanceof ScrollPane scroll
        ? new BoundingBox(
            bounds.getMinX(),
            bounds.getMinY(),
            scroll.getViewportBounds().getWidth(),
            scroll.getViewportBounds().getHeight())
        : bounds;
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  private static boolean contains(Bounds outer, Bounds inner) {
    return inner.getMinX() >= outer.getMinX() - SLACK
        && inner.getMaxX() <= outer.getMaxX() + SLACK
        && inner.getMinY() >= outer.getMinY() - SLACK
        && inner.getMaxY() <= outer.getMaxY() + SLACK;
  }

  /** What scrolls a node: a scroll pane, a table, or the inside of a list. */
  private static Optional<Region> scrollAbove(Node node) {
    for (Parent above = node.getParent(); above != null; above = above.getParent()) {
      boolean list = above instanceof VirtualFlow<?> && !isInside(above, TableView.class);
      if (list || above instanceof TableView<?> || above instanceof ScrollPane) {
        return Optional.of((Region) above);
      }
    }
    return Optional.empty();
  }

  /** A table shows columns that have no room by being scrolled. */
  private static boolean scrollsSideways(Region scroll) {
    return scroll instanceof TableView<?> table
        && table.getColumns().stream().mapToDouble(TableColumn::getWidth).sum() > table.getWidth();
  }

  private static boolean isInside(Node node, Class<?> type) {
    for (Node above = node; above != null; above = above.getParent()) {
      if (type.isInstance(above)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAbove(Node above, Node below) {
    for (Node node = below; node != null; node = node.getParent()) {
      if (node == above) {
        return true;
      }
    }
    return false;
  }

  private static String name(Node node) {
    String text = node instanceof Labeled labeled ? labeled.getText() : node.getAccessibleText();
    return node.getClass().getSimpleName() + " „" + text + "“";
  }
}
