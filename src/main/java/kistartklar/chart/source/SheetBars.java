package kistartklar.chart.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.chart.BarPlot;
import kistartklar.chart.Chart;
import kistartklar.chart.ChartTable;
import kistartklar.domain.figures.ProcessFigures;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.Worksheets;
import kistartklar.text.GermanFormat;
import kistartklar.text.words.ColumnWords;

/** Worksheets as bars: hours of processes, safeguards by group, feedback by source. */
final class SheetBars {

  private static final int MOST = 10;
  private static final String ROWS = "rows";

  private SheetBars() {}

  /** The processes that take most hours, with their cumulated share. */
  static Optional<Chart> processes(ColumnWords columns, Worksheets worksheets) {
    ChartWords words = ChartWords.of(columns, ProcessFigures.SHEET, ROWS);
    RowIndex rows = columns.words().rows();
    List<BarPlot.Bar> bars = new ArrayList<>();
    for (UUID id : columns.figures().processShares().keySet()) {
      SheetRow row = rows.row(id).orElseThrow();
      BigDecimal hours = ProcessFigures.hours(row, worksheets.settings()).orElseThrow();
      String value =
          words.get(
              "chart.joined",
              words.get(
                  "chart.hours", GermanFormat.number(hours.setScale(0, RoundingMode.HALF_UP))),
              columns.computed(words.computed("share"), row));
      double length = hours.doubleValue();
      bars.add(new BarPlot.Bar(columns.words().name(id), length, length, value, true));
    }
    if (bars.size() < 2) {
      return Optional.empty();
    }
    List<BarPlot.Bar> first = bars.subList(0, Math.min(MOST, bars.size()));
    int most = (int) Math.ceil(Math.max(1, bars.getFirst().high()));
    return Optional.of(
        chart(
            words.get("chart.processes"),
            words.get("chart.processes.spoken", spoken(first)),
            List.of(words.label("title"), words.get("chart.processes.value")),
            bars,
            new BarPlot(first, most)));
  }

  private static String spoken(List<BarPlot.Bar> bars) {
    return String.join("; ", bars.stream().map(bar -> bar.name() + " " + bar.value()).toList());
  }

  private static Chart chart(
      String title, String spoken, List<String> headings, List<BarPlot.Bar> bars, BarPlot plot) {
    return new Chart(
        title,
        spoken,
        new ChartTable(
            headings, bars.stream().map(bar -> List.of(bar.name(), bar.value())).toList()),
        plot);
  }

  /** How many of the safeguards of each group that apply are in place. */
  static Optional<Chart> safeguards(ColumnWords columns, Worksheets worksheets) {
    ChartWords words = ChartWords.of(columns, "safeguards", ROWS);
    List<SheetRow> rows = worksheets.sheet("safeguards").current(ROWS);
    List<BarPlot.Bar> bars = new ArrayList<>();
    int most = 1;
    for (FieldType.Option group : options(words, "group")) {
      List<SheetRow> applying =
          rows.stream()
              .filter(row -> is(row, "group", group.id()) && !is(row, "status", "none"))
              .toList();
      long done = applying.stream().filter(row -> is(row, "status", "done")).count();
      if (!applying.isEmpty()) {
        most = Math.max(most, applying.size());
        String value = words.get("chart.part", done, applying.size());
        bars.add(new BarPlot.Bar(group.text(), done, applying.size(), value, true));
      }
    }
    return bars.isEmpty()
        ? Optional.empty()
        : Optional.of(
            chart(
                words.get("chart.safeguards"),
                words.get("chart.safeguards.spoken", spoken(bars)),
                List.of(words.label("group"), words.get("chart.safeguards")),
                bars,
                new BarPlot(bars, most)));
  }

  private static List<FieldType.Option> options(ChartWords words, String field) {
    return words.field(field).type() instanceof FieldType.OneOf(List<FieldType.Option> options)
        ? options
        : List.of();
  }

  private static boolean is(SheetRow row, String field, String value) {
    return row.text(field).filter(value::equals).isPresent();
  }

  /** How much feedback came from whom, and how many days an answer took. */
  static Optional<Chart> feedback(ColumnWords columns, Worksheets worksheets) {
    ChartWords words = ChartWords.of(columns, "feedback", ROWS);
    List<SheetRow> rows = worksheets.sheet("feedback").current(ROWS);
    List<BarPlot.Bar> bars = new ArrayList<>();
    int most = 1;
    for (FieldType.Option source : options(words, "from")) {
      List<SheetRow> some = rows.stream().filter(row -> is(row, "from", source.id())).toList();
      most = Math.max(most, some.size());
      List<Long> days = some.stream().flatMap(row -> days(row).stream()).sorted().toList();
      String value =
          days.isEmpty()
              ? String.valueOf(some.size())
              : words.get("chart.feedback.value", some.size(), median(days));
      bars.add(new BarPlot.Bar(source.text(), days.size(), some.size(), value, true));
    }
    boolean any = rows.stream().anyMatch(row -> row.has("from"));
    return any
        ? Optional.of(
            chart(
                words.get("chart.feedback"),
                words.get("chart.feedback.spoken", spoken(bars)),
                List.of(words.label("from"), words.get("chart.feedback")),
                bars,
                new BarPlot(bars, most)))
        : Optional.empty();
  }

  private static Optional<Long> days(SheetRow feedback) {
    Optional<LocalDate> day = feedback.day("day");
    return day.flatMap(from ->
        feedback
            .day("answeredOn")
            .map(answered -> ChronoUnit.DAYS.between(from, answered))
            .filter(days -> days >= 0));
  }

  /** The middle one of sorted numbers; of two, the mean. */
  private static BigDecimal median(List<Long> sorted) {
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? BigDecimal.valueOf(sorted.get(half))
        : BigDecimal.valueOf(sorted.get(half - 1) + sorted.get(half))
            .divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_UP)
            .stripTrailingZeros();
  }
}
