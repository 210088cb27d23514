package kistartklar.ui.worksheet;

import java.util.Optional;
import javafx.scene.layout.VBox;
import kistartklar.chart.Chart;
import kistartklar.chart.source.SheetCharts;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.ui.chart.ChartPane;
import kistartklar.ui.shared.Texts;

/** The chart that says most of the chosen row; not there if there is nothing to draw yet. */
final class RowChart extends VBox {

  private final SheetScope scope;
  private final SheetTable table;
  private Optional<Chart> drawn = Optional.empty();

  RowChart(SheetScope scope, SheetTable table) {
    this.scope = scope;
    this.table = table;
    Texts.show(this, false);
  }

  /** Draws the chart of a row, anew only if it has changed. */
  void show(Optional<SheetRow> row) {
    Optional<Chart> chart = row.flatMap(this::chartOf);
    Texts.show(this, chart.isPresent());
    if (!chart.equals(drawn)) {
      drawn = chart;
      getChildren()
          .setAll(
              chart.map(shown -> new ChartPane(shown, scope.context().messages())).stream()
                  .toList());
    }
  }

  private Optional<Chart> chartOf(SheetRow row) {
    SheetState state = scope.state();
    return new SheetCharts(state.columns(), state.assessment().worksheets())
        .of(new RowPlace(scope.sheet().id(), table.id(), row.id()));
  }
}
