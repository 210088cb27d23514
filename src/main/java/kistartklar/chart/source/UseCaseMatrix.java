package kistartklar.chart.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kistartklar.chart.Chart;
import kistartklar.chart.ChartTable;
import kistartklar.chart.MatrixChart;
import kistartklar.chart.MatrixPlot;
import kistartklar.domain.figures.UseCaseFigures;
import kistartklar.domain.priority.Rating;
import kistartklar.domain.scoring.Score;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.Worksheets;
import kistartklar.text.words.ColumnWords;

/** Benefit and feasibility of use cases, those of the first ranks first. */
final class UseCaseMatrix {

  private static final String BENEFIT = "value";
  private static final String FEASIBILITY = "feasibility";
  private static final String QUADRANT = "quadrant";
  private static final int CUT = 3;

  /** More are not read out; the table holds them. */
  private static final int SPOKEN = 10;

  private UseCaseMatrix() {}

  static Optional<Chart> of(ColumnWords columns, Worksheets worksheets) {
    ChartWords words = ChartWords.of(columns, UseCaseFigures.SHEET, UseCaseFigures.ROWS);
    List<MatrixChart.Named> points = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (UUID id : columns.figures().ranks().keySet()) {
      SheetRow row = columns.words().rows().row(id).orElseThrow();
      Rating rating = UseCaseFigures.rating(row).orElseThrow();
      String name = columns.words().name(id);
      points.add(
          new MatrixChart.Named(name, rating.feasibilityThirds() / 3.0, rating.benefit().points()));
      rows.add(
          List.of(
              String.valueOf(points.size()),
              name,
              String.valueOf(rating.benefit().points()),
              columns.computed(words.computed(FEASIBILITY), row),
              columns.computed(words.computed(QUADRANT), row)));
    }
    if (points.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Chart(
            words.get("chart.matrix"),
            description(words, rows),
            new ChartTable(
                List.of(
                    words.get("chart.number"),
                    words.table().one(),
                    words.label(BENEFIT),
                    words.label(FEASIBILITY),
                    words.label(QUADRANT)),
                rows),
            new MatrixPlot(
                words.get("chart.axis", words.label(FEASIBILITY), Score.LOWEST, Score.HIGHEST),
                words.get("chart.axis", words.label(BENEFIT), Score.LOWEST, Score.HIGHEST),
                quadrants(words),
                Score.LOWEST,
                Score.HIGHEST,
                CUT,
                points)));
  }

  private static List<String> quadrants(ChartWords words) {
    Map<String, String> names = words.computed(QUADRANT).words();
    return List.of(
        names.get("prepare"), names.get("first"), names.get("postpone"), names.get("aside"));
  }

  private static String description(ChartWords words, List<List<String>> rows) {
    List<String> points =
        rows.stream()
            .limit(SPOKEN)
            .map(row ->
                words.get(
                    "chart.matrix.point",
                    row.get(0),
                    row.get(1),
                    row.get(2),
                    row.get(3),
                    row.get(4)))
            .toList();
    String all = String.join("; ", points);
    return words.get(
        rows.size() <= SPOKEN ? "chart.matrix.spoken" : "chart.matrix.spoken.more",
        words.label(BENEFIT),
        words.label(FEASIBILITY),
        all,
        rows.size() - SPOKEN);
  }
}
