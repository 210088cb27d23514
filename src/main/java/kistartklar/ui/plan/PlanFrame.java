package kistartklar.ui.plan;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kistartklar.ui.shared.EmSize;
import kistartklar.ui.shared.PageFrame;
import kistartklar.ui.shared.SteadyScroll;
import kistartklar.ui.shared.Style;

/**
 * Where the parts of the plan stand: the list with the details beside it, each scrolling of its
 * own; or, in a narrow or low window, all below each other on one page.
 */
final class PlanFrame extends StackPane {

  /** From this size on, in em, there is room for the details beside the list. */
  private static final double WIDE = 58;

  private static final double HIGH = 34;

  /** The height of the list in a small window, in em, by how many rows there are. */
  private static final double ROW = 3.5;

  private static final int FEWEST = 2;
  private static final int MOST = 4;

  private final Node head;
  private final Region list;
  private final Node details;
  private final EmSize em = EmSize.in(this);
  private final ObservableValue<Boolean> beside;
  private List<Node> instead = List.of();
  private SteadyScroll scroll = new SteadyScroll(new StackPane());
  private int rows;

  /**
   * @param head what stands above everything
   * @param details of what is chosen in the list
   */
  PlanFrame(Node head, Region list, Node details) {
    this.head = head;
    this.list = list;
    this.details = details;
    ObservableValue<Boolean> high = em.isHigh(this, HIGH);
    beside =
        em.fits(this, WIDE)
            .flatMap(wide -> high.map(enough -> wide && (enough || getHeight() == 0)));
    beside.subscribe(this::arrange);
    em.size().subscribe(this::fit);
  }

  /** Pixels of one em, as they change. */
  ObservableValue<Double> em() {
    return em.size();
  }

  /** Shows other things in the place of list and details; none show these again. */
  void showInstead(List<Node> nodes) {
    if (!nodes.equals(instead)) {
      instead = List.copyOf(nodes);
      arrange();
    }
  }

  /** Tells how many rows the list has, by which it is as high as needed on a page. */
  void setRows(int count) {
    rows = count;
    fit();
  }

  /** Brings what has the focus into view. */
  void reveal(Node node) {
    scroll.reveal(node);
  }

  /** Shows the top of what scrolls. */
  void toTop() {
    scroll.toTop();
  }

  /** Whether something else is shown than list and details. */
  boolean isInstead() {
    return !instead.isEmpty();
  }

  private void fit() {
    boolean wide = beside.getValue();
    double height = Math.clamp(rows, FEWEST, MOST) * ROW * em.pixels();
    list.setPrefHeight(wide ? USE_COMPUTED_SIZE : height);
    list.setMinHeight(wide ? 0 : height);
  }

  private void arrange() {
    getChildren().removeIf(Node::isManaged);
    fit();
    if (!instead.isEmpty()) {
      VBox column = new VBox(head);
      column.getChildren().addAll(instead);
      scroll = page(column);
      getChildren().add(scroll);
    } else if (beside.getValue()) {
      VBox left = Style.PLAN_LEFT.on(new VBox(head, list));
      VBox.setVgrow(list, Priority.ALWAYS);
      HBox.setHgrow(left, Priority.ALWAYS);
      left.setMinWidth(0);
      scroll = new SteadyScroll(Style.PLAN_RIGHT.on(new VBox(details))).filling();
      Style.PLAN_SIDE.on(scroll);
      scroll.setFocusTraversable(false);
      getChildren().add(new HBox(left, scroll));
    } else {
      scroll = page(new VBox(head, list, details));
      getChildren().add(scroll);
    }
  }

  private static SteadyScroll page(VBox column) {
    return PageFrame.scrolling(column, Style.WIDTH_RESULT);
  }
}
