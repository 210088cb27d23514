package kistartklar.ui.result;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import kistartklar.ui.shared.Style;

/** Two columns beside each other, or one above the other where there is no room. */
final class Columns extends GridPane {

  /** From this width on, in pixels, there is room for two columns. */
  private static final double WIDE = 760;

  private static final double LEFT_PERCENT = 54;

  private final VBox left = Style.COLUMN.on(new VBox());
  private final VBox right = Style.COLUMN.on(new VBox());

  Columns() {
    Style.COLUMNS.on(this);
    getChildren().setAll(left, right);
    arrange(false);
    widthProperty().map(width -> width.doubleValue() >= WIDE).subscribe(this::arrange);
  }

  VBox left() {
    return left;
  }

  VBox right() {
    return right;
  }

  private void arrange(boolean wide) {
    setConstraints(right, wide ? 1 : 0, wide ? 0 : 1);
    if (wide) {
      getColumnConstraints().setAll(column(LEFT_PERCENT), column(100 - LEFT_PERCENT));
    } else {
      getColumnConstraints().setAll(column(100));
    }
  }

  private static ColumnConstraints column(double percent) {
    ColumnConstraints constraints = new ColumnConstraints();
    constraints.setPercentWidth(percent);
    return constraints;
  }
}
