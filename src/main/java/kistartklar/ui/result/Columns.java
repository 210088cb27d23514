package kistartklar.ui.result;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import kistartklar.ui.shared.EmSize;
import kistartklar.ui.shared.Style;

/**
 * As many columns as there is room for. In three, each thing has its own, the rest the third. In
 * two the rest stands below the first. In one, all stand below each other in the order of their
 * weight.
 */
final class Columns extends GridPane {

  /** From this width on, in em, there is room for two columns, or for three. */
  private static final double TWO = 50;

  private static final double THREE = 92;

  private static final double LEFT_PERCENT = 54;
  private static final double[] OF_THREE = {35, 38, 27};

  private final Node first;
  private final Node second;
  private final List<? extends Node> rest;

  Columns(Node first, Node second, List<? extends Node> rest) {
    this.first = first;
    this.second = second;
    this.rest = List.copyOf(rest);
    Style.COLUMNS.on(this);
    EmSize em = EmSize.in(this);
    em.fits(this, TWO)
        .flatMap(two -> em.fits(this, THREE).map(three -> two ? three ? 3 : 2 : 1))
        .subscribe(this::arrange);
  }

  private void arrange(int columns) {
    getChildren().removeIf(Node::isManaged);
    VBox left = Style.COLUMN.on(new VBox(first));
    VBox last = left;
    switch (columns) {
      case 1 -> {
        getColumnConstraints().setAll(column(100));
        left.getChildren().add(second);
        addRow(0, left);
      }
      case 2 -> {
        getColumnConstraints().setAll(column(LEFT_PERCENT), column(100 - LEFT_PERCENT));
        addRow(0, left, Style.COLUMN.on(new VBox(second)));
      }
      default -> {
        getColumnConstraints()
            .setAll(column(OF_THREE[0]), column(OF_THREE[1]), column(OF_THREE[2]));
        last = Style.COLUMN.on(new VBox());
        addRow(0, left, Style.COLUMN.on(new VBox(second)), last);
      }
    }
    last.getChildren().addAll(rest);
  }

  private static ColumnConstraints column(double percent) {
    ColumnConstraints constraints = new ColumnConstraints();
    constraints.setPercentWidth(percent);
    return constraints;
  }
}
