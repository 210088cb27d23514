package kistartklar.chart.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.chart.BarPlot;
import kistartklar.chart.Chart;
import kistartklar.chart.ChartTable;
import kistartklar.domain.figures.VendorFigures;
import kistartklar.domain.scoring.Admission;
import kistartklar.domain.scoring.Score;
import kistartklar.domain.scoring.UtilityValue;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.text.words.ColumnWords;

/**
 * The utility values of the tools for one use case, those that may be chosen and are best first.
 */
final class UtilityBars {

  private UtilityBars() {}

  static Optional<Chart> of(ColumnWords columns, UUID useCase) {
    return Optional.ofNullable(columns.figures().comparisons().get(useCase))
        .flatMap(figures -> of(columns, useCase, figures));
  }

  private static Optional<Chart> of(ColumnWords columns, UUID useCase, VendorFigures figures) {
    ChartWords words = ChartWords.of(columns, VendorFigures.SHEET, VendorFigures.TOOLS);
    List<BarPlot.Bar> bars = new ArrayList<>();
    for (SheetRow tool : figures.tools()) {
      bar(words, figures, tool).ifPresent(bars::add);
    }
    if (bars.isEmpty()) {
      return Optional.empty();
    }
    bars.sort(
        Comparator.comparing(BarPlot.Bar::counts)
            .thenComparingDouble(BarPlot.Bar::high)
            .thenComparingDouble(BarPlot.Bar::low)
            .reversed());
    String name = columns.words().name(useCase);
    List<String> values =
        bars.stream().map(bar -> words.get("chart.level", bar.name(), bar.value())).toList();
    return Optional.of(
        new Chart(
            words.get("chart.vendors", words.label("utility"), name),
            words.get(
                "chart.vendors.spoken",
                words.label("utility"),
                name,
                Score.HIGHEST,
                String.join("; ", values)),
            new ChartTable(
                List.of(words.label("tool"), words.label("utility")),
                bars.stream().map(bar -> List.of(bar.name(), bar.value())).toList()),
            new BarPlot(bars, Score.HIGHEST)));
  }

  private static Optional<BarPlot.Bar> bar(ChartWords words, VendorFigures figures, SheetRow tool) {
    return switch (figures.utilityValue(tool)) {
      case UtilityValue.Undefined() -> Optional.empty();
      case UtilityValue.Exact(BigDecimal value) ->
          Optional.of(bar(words, figures, tool, value, value));
      case UtilityValue.Provisional(BigDecimal low, BigDecimal high) ->
          Optional.of(bar(words, figures, tool, low, high));
    };
  }

  private static BarPlot.Bar bar(
      ChartWords words, VendorFigures figures, SheetRow tool, BigDecimal low, BigDecimal high) {
    Admission admission = figures.admission(tool);
    String value = words.columns().computed(words.computed("utility"), tool);
    String admitted = words.columns().computed(words.computed("admission"), tool);
    return new BarPlot.Bar(
        words.columns().words().name(tool.id()),
        low.doubleValue(),
        high.doubleValue(),
        admission == Admission.ADMITTED ? value : words.get("chart.joined", value, admitted),
        admission != Admission.EXCLUDED);
  }
}
