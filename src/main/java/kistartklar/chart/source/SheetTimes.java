package kistartklar.chart.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kistartklar.chart.Chart;
import kistartklar.chart.ChartShape.Dash;
import kistartklar.chart.ChartTable;
import kistartklar.chart.DaysPlot;
import kistartklar.chart.Ink;
import kistartklar.chart.LineChart;
import kistartklar.chart.LinePlot;
import kistartklar.domain.figures.PlanFigures;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.Worksheets;
import kistartklar.text.GermanFormat;
import kistartklar.text.words.ColumnWords;

/** Worksheets over time: the plan of an integration, and how often a trial was right. */
final class SheetTimes {

  private static final int MOST = 20;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private SheetTimes() {}

  /** The parts of the plan that have a day, the first ones first. */
  static Optional<Chart> plan(ColumnWords columns, Worksheets worksheets) {
    ChartWords words = ChartWords.of(columns, PlanFigures.INTEGRATION, "rows");
    List<SheetRow> rows =
        worksheets.sheet(PlanFigures.INTEGRATION).current("rows").stream()
            .filter(row -> row.day("to").isPresent())
            .sorted(Comparator.comparing(row -> row.day("from").or(() -> row.day("to")).get()))
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    List<DaysPlot.Span> spans = new ArrayList<>();
    List<List<String>> table = new ArrayList<>();
    for (SheetRow row : rows) {
      LocalDate to = row.day("to").orElseThrow();
      LocalDate from = row.day("from").orElse(to);
      String name = columns.words().name(row.id());
      boolean done = row.text("status").filter("done"::equals).isPresent();
      spans.add(new DaysPlot.Span(name, from, to, done));
      table.add(
          List.of(
              name,
              row.day("from").map(GermanFormat::date).orElse(""),
              GermanFormat.date(to),
              columns.computed(words.computed("state"), row)));
    }
    List<String> said = table.stream().map(row -> String.join(" ", row)).toList();
    return Optional.of(
        new Chart(
            words.get("chart.plan"),
            words.get("chart.plan.spoken", String.join("; ", said)),
            new ChartTable(
                List.of(
                    words.label("title"),
                    words.label("from"),
                    words.label("to"),
                    words.label("state")),
                table),
            new DaysPlot(
                spans.subList(0, Math.min(MOST, spans.size())),
                columns.figures().today(),
                SheetTimes::month)));
  }

  private static String month(LocalDate day) {
    return "%02d/%02d".formatted(day.getMonthValue(), day.getYear() % 100);
  }

  /** The share of right cases day by day; not drawn before there are two days. */
  static Optional<Chart> trial(ColumnWords columns, SheetRow trial) {
    ChartWords words = ChartWords.of(columns, PlanFigures.TRIALS, "rows");
    Map<LocalDate, BigDecimal> cases = new TreeMap<>();
    Map<LocalDate, BigDecimal> right = new TreeMap<>();
    for (SheetRow line : trial.lines("log")) {
      Optional<LocalDate> day = line.day("day");
      Optional<BigDecimal> all = line.number("cases").filter(number -> number.signum() > 0);
      Optional<BigDecimal> good = line.number("right");
      if (day.isPresent() && all.isPresent() && good.isPresent()) {
        cases.merge(day.get(), all.get(), BigDecimal::add);
        right.merge(day.get(), good.get(), BigDecimal::add);
      }
    }
    if (cases.size() < 2) {
      return Optional.empty();
    }
    List<LineChart.Value> values = new ArrayList<>();
    List<LinePlot.Label> labels = new ArrayList<>();
    List<List<String>> table = new ArrayList<>();
    for (Map.Entry<LocalDate, BigDecimal> entry : cases.entrySet()) {
      LocalDate day = entry.getKey();
      BigDecimal share =
          right
              .getOrDefault(day, BigDecimal.ZERO)
              .multiply(HUNDRED)
              .divide(entry.getValue(), 1, RoundingMode.HALF_UP);
      values.add(new LineChart.Value(day.toEpochDay(), share.doubleValue()));
      labels.add(new LinePlot.Label(day.toEpochDay(), GermanFormat.date(day)));
      table.add(List.of(GermanFormat.date(day), GermanFormat.number(share)));
    }
    String name = columns.words().name(trial.id());
    String title = words.get("chart.trial", name);
    List<String> said = table.stream().map(row -> String.join(" ", row)).toList();
    return Optional.of(
        new Chart(
            title,
            words.get("chart.trial.spoken", title, String.join("; ", said)),
            new ChartTable(List.of(words.get("chart.day"), words.get("chart.trial.value")), table),
            new LinePlot(
                List.of(
                    new LinePlot.Curve(
                        new LineChart.Series(table.getLast().getLast(), values),
                        Ink.FIRST,
                        Dash.SOLID,
                        true,
                        Optional.empty())),
                List.of(),
                labels,
                "",
                Optional.empty(),
                ChartWords::number)));
  }
}
