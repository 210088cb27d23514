package kistartklar.ui.worksheet;

import java.util.List;
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
  private List<Chart> drawn = List.of();

  RowChart(SheetScope scope, SheetTable table) {
    this.scope = scope;
    this.table = table;
    Texts.show(this, false);
  }

  /** Draws the chart of a row, anew only if it has changed. */
  void show(Optional<SheetRow> row) {
    List<Chart> charts = row.map(this::chartsOf).orElse(List.of());
    Texts.show(this, !charts.isEmpty());
    if (!charts.equals(drawn)) {
      drawn = charts;
      getChildren()
          .setAll(
              charts.stream()
                  .map(shown -> new ChartPane(shown, scope.context().messages()))
                  .toList());
    }
  }

  private List<Chart> chartsOf(SheetRow row) {
    SheetState state = scope.state();
    return new SheetCharts(state.columns(), state.assessment().worksheets())
        .beside(new RowPlace(scope.sheet().id(), table.id(), row.id()));
  }
}
