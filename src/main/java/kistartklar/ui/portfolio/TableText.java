package kistartklar.ui.portfolio;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kistartklar.text.PastedTable;

/** The table as text that spreadsheets and mail programs take: a line per row, cells by tabs. */
record TableText(RowWords words, Path folder) {

  private static final List<String> HEADS =
      List.of("firm", "date", "yes", "open", "band", "measures", "overdue", "mark", "file");

  String of(List<Row> rows) {
    Stream<String> head = HEADS.stream().map(key -> words.messages().get("portfolio.copy." + key));
    return Stream.concat(Stream.of(PastedTable.row(head)), rows.stream().map(this::line))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private String line(Row row) {
    return PastedTable.row(
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
}
