package kistartklar.chart.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kistartklar.chart.Chart;
import kistartklar.chart.ChartShape.Dash;
import kistartklar.chart.ChartTable;
import kistartklar.chart.Ink;
import kistartklar.chart.LineChart;
import kistartklar.chart.LinePlot;
import kistartklar.domain.payback.Forecast;
import kistartklar.domain.payback.Outcome;
import kistartklar.domain.payback.Payback;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.text.GermanFormat;
import kistartklar.text.words.ColumnWords;

/**
 * What is left of the benefit after the costs, month by month, as expected and in the cautious
 * case. If a case pays only after the months that are looked at, the lines go on until there.
 */
final class BalanceCourse {

  private static final int LONGEST = 120;
  private static final int YEAR = 12;

  private final ColumnWords columns;
  private final ChartWords words;
  private final SheetRow row;
  private final int horizon;
  private final Payback.Computed shown;

  private BalanceCourse(ColumnWords columns, SheetRow row, Payback.Computed computed) {
    this.columns = columns;
    this.row = row;
    words = ChartWords.of(columns, "costsAndBenefits", "rows");
    horizon = computed.expected().balances().size() - 1;
    int until =
        Stream.of(computed.expected(), computed.cautious())
            .mapToInt(BalanceCourse::lateMonth)
            .filter(month -> month <= LONGEST)
            .max()
            .orElse(0);
    SheetRow longer = row.with("horizon", CellValue.of(BigDecimal.valueOf(until)));
    shown = until > horizon ? columns.figures().payback(longer).computed().orElseThrow() : computed;
  }

  static Optional<Chart> of(ColumnWords columns, SheetRow row) {
    return columns
        .figures()
        .payback(row)
        .computed()
        .map(computed -> new BalanceCourse(columns, row, computed).chart());
  }

  private static int lateMonth(Forecast forecast) {
    return forecast.outcome() instanceof Outcome.CoveredAfterHorizon(long month, int _)
        ? (int) Math.min(month, LONGEST + 1)
        : 0;
  }

  private Chart chart() {
    String name = columns.words().name(row.id());
    int months = shown.expected().balances().size() - 1;
    Optional<LinePlot.Label> border =
        months == horizon
            ? Optional.empty()
            : Optional.of(new LinePlot.Label(horizon, words.get("chart.months", horizon)));
    return new Chart(
        words.get("chart.payback", name),
        words.get(
            "chart.payback.spoken",
            name,
            horizon,
            columns.computed(words.computed("breakEven"), row),
            columns.computed(words.computed("cautiousBreakEven"), row),
            columns.computed(words.computed("balance"), row)),
        table(months),
        new LinePlot(
            List.of(
                curve("chart.expected", shown.expected(), Ink.FIRST, Dash.SOLID),
                curve("chart.cautious", shown.cautious(), Ink.SECOND, Dash.DASHED)),
            List.of(),
            labels(months),
            words.get("chart.month.axis"),
            border,
            value -> GermanFormat.euros(ChartWords.exact(value))));
  }

  private LinePlot.Curve curve(String name, Forecast forecast, Ink ink, Dash dash) {
    List<BigDecimal> balances = forecast.balances();
    return new LinePlot.Curve(
        new LineChart.Series(
            words.get(name),
            IntStream.range(0, balances.size())
                .mapToObj(month -> new LineChart.Value(month, balances.get(month).doubleValue()))
                .toList()),
        ink,
        dash,
        false,
        breakEven(forecast).map(month -> words.get("chart.month", month)));
  }

  private static Optional<Long> breakEven(Forecast forecast) {
    return forecast.outcome() instanceof Outcome.CoveredFrom(long month)
        ? Optional.of(month)
        : Optional.empty();
  }

  private static List<LinePlot.Label> labels(int months) {
    List<LinePlot.Label> labels = new ArrayList<>();
    for (int month = 0; month <= months; month += YEAR / 2) {
      labels.add(new LinePlot.Label(month, String.valueOf(month)));
    }
    if (months % (YEAR / 2) != 0) {
      labels.add(new LinePlot.Label(months, String.valueOf(months)));
    }
    return labels;
  }

  /** Year by year, and the months in which something is decided. */
  private ChartTable table(int months) {
    TreeSet<Integer> shownMonths = new TreeSet<>(List.of(horizon, months));
    for (int month = 0; month <= months; month += YEAR) {
      shownMonths.add(month);
    }
    breakEven(shown.expected()).ifPresent(month -> shownMonths.add(month.intValue()));
    breakEven(shown.cautious()).ifPresent(month -> shownMonths.add(month.intValue()));
    return new ChartTable(
        List.of(
            words.get("chart.month.axis"),
            words.get("chart.expected"),
            words.get("chart.cautious")),
        shownMonths.stream()
            .map(month ->
                List.of(
                    String.valueOf(month),
                    GermanFormat.euros(shown.expected().balances().get(month)),
                    GermanFormat.euros(shown.cautious().balances().get(month))))
            .toList());
  }
}
