package kistartklar.ui.result;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import kistartklar.ui.shared.EmSize;
import kistartklar.ui.shared.Style;

/**
 * Two columns where there is room: the first thing with the rest below it, and the second beside
 * them. Where there is none, all stand below each other in the order of their weight.
 */
final class Columns extends GridPane {

  /** From this width on, in em, there is room for two columns. */
  private static final double WIDE = 50;

  private static final double LEFT_PERCENT = 54;

  private final Node first;
  private final Node second;
  private final List<? extends Node> rest;

  Columns(Node first, Node second, List<? extends Node> rest) {
    this.first = first;
    this.second = second;
    this.rest = List.copyOf(rest);
    Style.COLUMNS.on(this);
    EmSize.in(this).fits(this, WIDE).subscribe(this::arrange);
  }

  private void arrange(boolean wide) {
    getChildren().removeIf(Node::isManaged);
    VBox left = Style.COLUMN.on(new VBox(first));
    if (wide) {
      getColumnConstraints().setAll(column(LEFT_PERCENT), column(100 - LEFT_PERCENT));
      VBox right = Style.COLUMN.on(new VBox(second));
      addRow(0, left, right);
    } else {
      getColumnConstraints().setAll(column(100));
      left.getChildren().add(second);
      addRow(0, left);
    }
    left.getChildren().addAll(rest);
  }

  private static ColumnConstraints column(double percent) {
    ColumnConstraints constraints = new ColumnConstraints();
    constraints.setPercentWidth(percent);
    return constraints;
  }
}
