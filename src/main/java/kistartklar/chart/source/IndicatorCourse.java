package kistartklar.chart.source;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kistartklar.chart.Chart;
import kistartklar.chart.ChartShape.Dash;
import kistartklar.chart.ChartTable;
import kistartklar.chart.Ink;
import kistartklar.chart.LineChart;
import kistartklar.chart.LinePlot;
import kistartklar.domain.figures.IndicatorFigures;
import kistartklar.domain.indicator.Reading;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.text.GermanFormat;
import kistartklar.text.words.ColumnWords;

/**
 * The values of an indicator with where it stood, where it should go and what it must not cross.
 */
final class IndicatorCourse {

  private final ColumnWords columns;
  private final ChartWords words;
  private final SheetRow row;
  private final List<Reading> readings;

  private IndicatorCourse(ColumnWords columns, SheetRow row, List<Reading> readings) {
    this.columns = columns;
    this.row = row;
    this.readings = readings;
    words = ChartWords.of(columns, "indicators", "rows");
  }

  static Optional<Chart> of(ColumnWords columns, SheetRow row) {
    List<Reading> readings = IndicatorFigures.readings(row);
    return readings.isEmpty()
        ? Optional.empty()
        : Optional.of(new IndicatorCourse(columns, row, readings).chart());
  }

  private Chart chart() {
    String unit = row.text("unit").orElse("").strip();
    String name = columns.words().name(row.id());
    boolean known = unit.isEmpty() || name.contains(unit);
    String title = known ? name : words.get("chart.indicator", name, unit);
    List<LinePlot.Level> levels = new ArrayList<>();
    level("baseline", Ink.MUTED, Dash.DOTTED).ifPresent(levels::add);
    level("target", Ink.SECOND, Dash.DASHED).ifPresent(levels::add);
    level("limit", Ink.LIMIT, Dash.SOLID).ifPresent(levels::add);
    List<String> levelNames = levels.stream().map(LinePlot.Level::name).toList();
    Reading first = readings.getFirst();
    Reading last = readings.getLast();
    return new Chart(
        title,
        words.get(
            "chart.indicator.spoken",
            title,
            readings.size(),
            GermanFormat.date(first.day()),
            GermanFormat.number(first.value()),
            GermanFormat.date(last.day()),
            GermanFormat.number(last.value()),
            String.join(", ", levelNames)),
        table(),
        new LinePlot(
            List.of(curve(last)),
            levels,
            readings.stream()
                .map(reading ->
                    new LinePlot.Label(
                        reading.day().toEpochDay(), GermanFormat.date(reading.day())))
                .toList(),
            "",
            Optional.empty(),
            ChartWords::number));
  }

  private LinePlot.Curve curve(Reading last) {
    return new LinePlot.Curve(
        new LineChart.Series(
            GermanFormat.number(last.value()),
            readings.stream()
                .map(reading ->
                    new LineChart.Value(reading.day().toEpochDay(), reading.value().doubleValue()))
                .toList()),
        Ink.FIRST,
        Dash.SOLID,
        true,
        Optional.empty());
  }

  private Optional<LinePlot.Level> level(String field, Ink ink, Dash dash) {
    return row.number(field)
        .map(value ->
            new LinePlot.Level(
                words.get("chart.level", words.label(field), GermanFormat.number(value)),
                value.doubleValue(),
                ink,
                dash));
  }

  private ChartTable table() {
    Field values = words.field("values");
    FieldType.Lines lines = (FieldType.Lines) values.type();
    List<List<String>> rows = new ArrayList<>();
    for (Reading reading : readings) {
      BigDecimal value = reading.value();
      rows.add(List.of(GermanFormat.date(reading.day()), GermanFormat.number(value)));
    }
    return new ChartTable(
        List.of(
            lines.field("day").orElseThrow().label(), lines.field("value").orElseThrow().label()),
        rows);
  }
}
