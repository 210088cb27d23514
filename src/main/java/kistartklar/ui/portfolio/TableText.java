package kistartklar.ui.portfolio;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table as text that spreadsheets and mail programs take: a line per row, cells by tabs. */
record TableText(RowWords words, Path folder) {

  private static final List<String> HEADS =
      List.of("firm", "date", "yes", "open", "band", "measures", "overdue", "mark", "file");
  private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n\\u2028\\u2029]+");

  String of(List<Row> rows) {
    Stream<String> head = HEADS.stream().map(key -> words.messages().get("portfolio.copy." + key));
    return Stream.concat(Stream.of(line(head)), rows.stream().map(this::line))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private String line(Row row) {
    return line(
        Stream.of(
            words.firm(row),
            words.date(row),
            String.valueOf(row.summary().score()),
            String.valueOf(row.summary().tally().open()),
            words.band(row),
            String.valueOf(row.summary().openMeasures()),
            String.valueOf(row.summary().overdueMeasures()),
            words.mark(row),
            RowWords.place(folder, row.path())));
  }

  private static String line(Stream<String> cells) {
    return cells.map(TableText::cell).collect(Collectors.joining("\t"));
  }

  /** A spreadsheet takes for a formula what begins like one, whoever wrote it. */
  private static String cell(String text) {
    String oneLine = BREAKS.matcher(text).replaceAll(" ");
    return !oneLine.isEmpty() && "=+-@".indexOf(oneLine.charAt(0)) >= 0 ? "'" + oneLine : oneLine;
  }
}
