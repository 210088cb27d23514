package kistartklar.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.figures.ComputedValue;
import kistartklar.domain.figures.UseCaseFigures;
import kistartklar.domain.worksheet.Calculation;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.text.GermanFormat;
import kistartklar.text.words.ColumnWords;

/** What reports say of a worksheet, in whatever form they are written. */
record SheetSummary(SheetContext context, Worksheet sheet) {

  private SheetContent content() {
    return context.content(sheet);
  }

  /** Up to when it is true, and who filled it in; empty if neither is said. */
  String stand() {
    List<String> said = new ArrayList<>();
    content()
        .asOf()
        .ifPresent(day -> said.add(context.wording().get("sheets.as-of", GermanFormat.date(day))));
    if (context.names() && !content().by().isBlank()) {
      said.add(context.wording().get("sheets.by", content().by().strip()));
    }
    return String.join(" · ", said);
  }

  /** Why it is not needed, if it is not. */
  Optional<String> notNeeded() {
    return content()
        .notNeeded()
        .map(reason -> context.wording().get("sheets.not-needed", reason.strip()));
  }

  /** The tables that hold something. */
  List<SheetTable> tables() {
    return sheet.tables().stream().filter(table -> !content().rows(table.id()).isEmpty()).toList();
  }

  /** The columns of a table that the reader may see. */
  List<String> columns(SheetTable table) {
    return table.reportColumns().stream().filter(column -> context.mayShow(table, column)).toList();
  }

  /** The cells of the rows that are not archived. */
  List<List<String>> cells(SheetTable table) {
    List<List<String>> cells = new ArrayList<>();
    for (SheetRow row : rows(table)) {
      RowPlace place = new RowPlace(sheet.id(), table.id(), row.id());
      cells.add(
          columns(table).stream()
              .map(column -> context.columns().cell(place, table, row, column))
              .toList());
    }
    return cells;
  }

  /** Use cases by rank, those without one last; all others as the firm has ordered them. */
  private List<SheetRow> rows(SheetTable table) {
    List<SheetRow> rows = content().current(table.id());
    boolean ranked =
        sheet.id().equals(UseCaseFigures.SHEET) && table.id().equals(UseCaseFigures.ROWS);
    Map<UUID, Integer> ranks = context.review().figures().ranks();
    return ranked
        ? rows.stream()
            .sorted(Comparator.comparingInt(row -> ranks.getOrDefault(row.id(), Integer.MAX_VALUE)))
            .toList()
        : rows;
  }

  /** Sums of amounts, and what they and the table leave out. */
  List<String> notes(SheetTable table) {
    List<SheetRow> rows = rows(table);
    List<String> notes = new ArrayList<>();
    for (String column : columns(table)) {
      if (isMoney(table, column) && rows.size() > 1) {
        notes.add(sum(table, rows, column));
      }
    }
    int archived = content().rows(table.id()).size() - rows.size();
    if (archived > 0) {
      notes.add(context.wording().get("sheets.archived", archived));
    }
    return notes;
  }

  private static boolean isMoney(SheetTable table, String column) {
    return table
            .computed(column)
            .filter(computed -> computed.calculation().kind() == Calculation.Kind.MONEY)
            .isPresent()
        || table.field(column).filter(field -> field.type() instanceof FieldType.Money).isPresent();
  }

  private String sum(SheetTable table, List<SheetRow> rows, String column) {
    BigDecimal sum = BigDecimal.ZERO;
    int missing = 0;
    for (SheetRow row : rows) {
      Optional<BigDecimal> amount = amount(table, row, column);
      sum = sum.add(amount.orElse(BigDecimal.ZERO));
      missing += amount.isEmpty() ? 1 : 0;
    }
    return context
        .wording()
        .get(
            missing == 0 ? "sheets.sum" : "sheets.sum.without",
            ColumnWords.heading(table, column),
            GermanFormat.euros(sum),
            missing);
  }

  private Optional<BigDecimal> amount(SheetTable table, SheetRow row, String column) {
    return table
        .computed(column)
        .map(computed -> context.review().figures().value(computed.calculation(), row))
        .map(value ->
            value instanceof ComputedValue.Figure(BigDecimal number)
                ? Optional.of(number)
                : Optional.<BigDecimal>empty())
        .orElseGet(() -> row.number(column));
  }
}
