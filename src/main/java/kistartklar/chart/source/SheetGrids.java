package kistartklar.chart.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kistartklar.chart.Chart;
import kistartklar.chart.ChartTable;
import kistartklar.chart.GridPlot;
import kistartklar.domain.coverage.Coverage;
import kistartklar.domain.figures.PlanFigures;
import kistartklar.domain.figures.RiskFigures;
import kistartklar.domain.figures.TrainingFigures;
import kistartklar.domain.risklevel.RiskLevel;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.Worksheets;
import kistartklar.text.words.ColumnWords;

/** Worksheets as grids: risks before and after, people and topics, who does what in the plan. */
final class SheetGrids {

  private static final int MOST_COLUMNS = 6;
  private static final int MOST_ROWS = 14;
  private static final String ROWS = "rows";

  private SheetGrids() {}

  /** Where the risks stand, by number, before and after they are treated. */
  static Optional<Chart> risks(ColumnWords columns, Worksheets worksheets) {
    ChartWords words = ChartWords.of(columns, RiskFigures.SHEET, ROWS);
    List<SheetRow> rows =
        worksheets.sheet(RiskFigures.SHEET).current(ROWS).stream()
            .filter(row -> !RiskFigures.isChance(row) && RiskFigures.before(row).isPresent())
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<GridPlot.Grid> grids = new ArrayList<>();
    grids.add(grid(words, words.label("before"), rows, RiskFigures::before));
    if (rows.stream().anyMatch(row -> RiskFigures.after(row).isPresent())) {
      grids.add(grid(words, words.label("after"), rows, RiskFigures::after));
    }
    List<List<String>> table = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      SheetRow row = rows.get(i);
      table.add(
          List.of(
              String.valueOf(i + 1),
              columns.words().name(row.id()),
              columns.computed(words.computed("before"), row),
              columns.computed(words.computed("after"), row)));
    }
    String spoken =
        table.stream().map(row -> row.get(1) + " " + row.get(2)).collect(Collectors.joining("; "));
    return Optional.of(
        new Chart(
            words.get("chart.risks"),
            words.get("chart.risks.spoken", spoken),
            new ChartTable(
                List.of(
                    words.get("chart.number"),
                    words.label("text"),
                    words.label("before"),
                    words.label("after")),
                table),
            new GridPlot(grids)));
  }

  private static GridPlot.Grid grid(
      ChartWords words,
      String title,
      List<SheetRow> risks,
      Function<SheetRow, Optional<RiskFigures.Position>> position) {
    List<String> likelihoods = options(words, "likelihood");
    List<String> impacts = options(words, "impact");
    List<GridPlot.Row> rows = new ArrayList<>();
    for (int impact = RiskLevel.STEPS; impact >= 1; impact--) {
      List<GridPlot.Cell> cells = new ArrayList<>();
      for (int likelihood = 1; likelihood <= RiskLevel.STEPS; likelihood++) {
        RiskFigures.Position place = new RiskFigures.Position(likelihood, impact);
        String numbers =
            IntStream.range(0, risks.size())
                .filter(i -> position.apply(risks.get(i)).equals(Optional.of(place)))
                .mapToObj(i -> String.valueOf(i + 1))
                .collect(Collectors.joining(", "));
        cells.add(
            new GridPlot.Cell(
                level(words, place.level()),
                numbers,
                place.level().compareTo(RiskLevel.HIGH) >= 0));
      }
      rows.add(new GridPlot.Row(impacts.get(impact - 1), cells));
    }
    return new GridPlot.Grid(title, likelihoods, rows, 2);
  }

  private static String level(ChartWords words, RiskLevel level) {
    String key =
        switch (level) {
          case LOW -> "low";
          case MEDIUM -> "medium";
          case HIGH -> "high";
          case VERY_HIGH -> "veryHigh";
        };
    return words.computed("before").words().getOrDefault(key, key);
  }

  private static List<String> options(ChartWords words, String field) {
    return words.field(field).type() instanceof FieldType.OneOf(List<FieldType.Option> options)
        ? options.stream().map(FieldType.Option::text).toList()
        : List.of();
  }

  /** What people know of each topic and should know, and how many are trained. */
  static Optional<Chart> training(ColumnWords columns, Worksheets worksheets) {
    ChartWords words = ChartWords.of(columns, TrainingFigures.SHEET, TrainingFigures.PEOPLE);
    List<SheetRow> people =
        worksheets.sheet(TrainingFigures.SHEET).current(TrainingFigures.PEOPLE).stream()
            .filter(row -> !row.lines("levels").isEmpty())
            .toList();
    List<SheetRow> topics = worksheets.sheet(TrainingFigures.SHEET).current(TrainingFigures.TOPICS);
    if (people.isEmpty() || topics.isEmpty()) {
      return Optional.empty();
    }
    List<GridPlot.Row> rows = new ArrayList<>();
    for (SheetRow person : people) {
      rows.add(
          new GridPlot.Row(
              columns.words().name(person.id()),
              topics.stream().map(topic -> cell(words, person, topic)).toList()));
    }
    Coverage<java.util.UUID> coverage = columns.figures().coverage();
    int concerned = coverage.concerned().size();
    long trained = coverage.concerned().stream().filter(coverage::isTrained).count();
    String said =
        concerned == 0
            ? words.get("chart.training.nobody")
            : words.get("chart.training.part", trained, concerned);
    List<String> names = topics.stream().map(row -> columns.words().name(row.id())).toList();
    return Optional.of(
        chart(words.get("chart.training", said), words.label("person"), names, rows, 2));
  }

  private static GridPlot.Cell cell(ChartWords words, SheetRow person, SheetRow topic) {
    FieldType.Lines lines = (FieldType.Lines) words.field("levels").type();
    for (SheetRow line : person.lines("levels")) {
      if (line.references("topic").contains(topic.id())) {
        String level = word(words, lines, line, "level");
        int gap = TrainingFigures.gap(line).orElse(0);
        String target = gap > 0 ? word(words, lines, line, "target") : "";
        return new GridPlot.Cell(
            gap > 0 ? level : "",
            gap > 0 ? words.get("chart.training.target", target) : level,
            gap > 0);
      }
    }
    return new GridPlot.Cell("", "", false);
  }

  private static String word(ChartWords words, FieldType.Lines lines, SheetRow line, String field) {
    return line.value(field)
        .map(value -> words.columns().words().value(lines.field(field).orElseThrow().type(), value))
        .orElse("");
  }

  private static Chart chart(
      String title, String corner, List<String> columns, List<GridPlot.Row> rows, int lines) {
    List<String> headings = new ArrayList<>(List.of(corner));
    headings.addAll(columns);
    List<List<String>> table = new ArrayList<>();
    for (GridPlot.Row row : rows) {
      List<String> cells = new ArrayList<>(List.of(row.name()));
      row.cells()
          .forEach(cell ->
              cells.add(cell.note().isEmpty() ? cell.words() : cell.note() + ", " + cell.words()));
      table.add(cells);
    }
    int most = Math.min(MOST_COLUMNS, columns.size());
    List<GridPlot.Row> shown =
        rows.stream()
            .limit(MOST_ROWS)
            .map(row -> new GridPlot.Row(row.name(), row.cells().subList(0, most)))
            .toList();
    String spoken =
        title
            + ": "
            + table.stream()
                .map(row -> String.join(" ", row).strip())
                .collect(Collectors.joining("; "));
    return new Chart(
        title,
        spoken,
        new ChartTable(headings, table),
        new GridPlot(List.of(new GridPlot.Grid("", columns.subList(0, most), shown, lines))));
  }

  /** Who does what in the plan. */
  static Optional<Chart> roles(ColumnWords columns, Worksheets worksheets) {
    ChartWords words = ChartWords.of(columns, PlanFigures.INTEGRATION, ROWS);
    List<SheetRow> plan =
        worksheets.sheet(PlanFigures.INTEGRATION).current(ROWS).stream()
            .filter(row -> !row.lines("roles").isEmpty())
            .toList();
    Set<String> people = new LinkedHashSet<>();
    for (SheetRow row : plan) {
      row.lines("roles")
          .forEach(line -> line.text("person").map(String::strip).ifPresent(people::add));
    }
    people.removeIf(String::isEmpty);
    if (people.isEmpty()) {
      return Optional.empty();
    }
    List<GridPlot.Row> rows = new ArrayList<>();
    for (SheetRow row : plan) {
      List<GridPlot.Cell> cells = new ArrayList<>();
      for (String person : people) {
        String letters =
            row.lines("roles").stream()
                .filter(line ->
                    line.text("person").filter(name -> Coverage.isSame(name, person)).isPresent())
                .flatMap(line -> line.text("role").stream())
                .map(PlanFigures::letter)
                .distinct()
                .collect(Collectors.joining(" "));
        cells.add(new GridPlot.Cell("", letters, letters.contains("A")));
      }
      rows.add(new GridPlot.Row(columns.words().name(row.id()), cells));
    }
    return Optional.of(
        chart(words.get("chart.roles"), words.label("title"), List.copyOf(people), rows, 1));
  }
}
