package kistartklar.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.text.words.ColumnWords;

/** A row of a worksheet in words, with what it refers to. */
record RecordRow(SheetContext context, RowPlace place, SheetTable table, SheetRow row) {

  /** The rows of a table that are not archived. */
  static List<RecordRow> of(SheetContext context, String sheet, String table) {
    SheetTable found =
        context.review().catalogue().find(sheet).flatMap(s -> s.table(table)).orElseThrow();
    return context.review().worksheets().sheet(sheet).current(table).stream()
        .map(row -> new RecordRow(context, new RowPlace(sheet, table, row.id()), found, row))
        .toList();
  }

  /** What stands in a column; empty where nothing does. */
  String cell(String column) {
    return context.columns().cell(place, table, row, column).strip();
  }

  String heading(String column) {
    return ColumnWords.heading(table, column);
  }

  RecordFact fact(String column, boolean needed) {
    return new RecordFact(heading(column), cell(column), needed);
  }

  /** The row at a place, if it is still there. */
  static Optional<RecordRow> at(SheetContext context, RowPlace place) {
    return context
        .review()
        .catalogue()
        .find(place.sheet())
        .flatMap(sheet -> sheet.table(place.table()))
        .flatMap(table ->
            context
                .review()
                .worksheets()
                .row(place)
                .map(row -> new RecordRow(context, place, table, row)));
  }

  /** The rows that a field refers to, as far as they are still there. */
  List<RecordRow> linked(String field) {
    return row.references(field).stream()
        .flatMap(id -> context.review().rows().place(id).stream())
        .flatMap(place -> at(context, place).stream())
        .toList();
  }

  /** What the row is called; never empty. */
  String name() {
    return context.columns().words().name(row.id());
  }

  /** Tools with who offers them. */
  String tools(String field) {
    return linked(field).stream()
        .map(tool ->
            tool.cell("vendor").isEmpty()
                ? tool.cell("tool")
                : context.wording().get("record.with", tool.cell("tool"), tool.cell("vendor")))
        .collect(Collectors.joining(", "));
  }
}
