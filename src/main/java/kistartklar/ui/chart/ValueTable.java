package kistartklar.ui.chart;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import kistartklar.chart.Chart;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.WrappingCell;

/** The values of a chart in rows. More than a few scroll. */
final class ValueTable extends TableView<List<String>> {

  /** What one letter takes of a column's share. */
  private static final int LONGEST = 30;

  ValueTable(Chart chart) {
    Style.CHART_TABLE.on(this);
    for (int i = 0; i < chart.table().headings().size(); i++) {
      getColumns().add(column(chart, i));
    }
    getItems().setAll(chart.table().rows());
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    setAccessibleText(chart.title());
    widthProperty().subscribe(width -> share(chart, width.doubleValue()));
  }

  /** Columns share the width by the length of what stands in them. */
  private void share(Chart chart, double width) {
    int[] lengths = new int[getColumns().size()];
    int sum = 0;
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = Math.min(LONGEST, chart.table().headings().get(i).length());
      for (List<String> row : chart.table().rows()) {
        lengths[i] = Math.clamp(row.get(i).length(), lengths[i], LONGEST);
      }
      sum += lengths[i];
    }
    for (int i = 0; i < lengths.length; i++) {
      getColumns().get(i).setPrefWidth(width * lengths[i] / sum);
    }
  }

  private static TableColumn<List<String>, String> column(Chart chart, int index) {
    TableColumn<List<String>, String> column =
        new TableColumn<>(chart.table().headings().get(index));
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().get(index)));
    column.setCellFactory(_ -> new WrappingCell<>());
    column.setReorderable(false);
    column.setSortable(false);
    return column;
  }
}
