package kistartklar.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kistartklar.domain.figures.ComputedValue;
import kistartklar.domain.figures.Figures;
import kistartklar.domain.worksheet.Calculation;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;
import kistartklar.text.words.ColumnWords;
import kistartklar.text.words.SheetWords;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;

/**
 * The worksheets that hold something as sheets of a workbook, one for each table: every field, what
 * is computed, the note, and in a hidden column the row's id, by which it is known again.
 */
final class FilledSheets {

  /** Results with more decimals than can be entered are rounded, shares to a tenth of a percent. */
  private static final int MOST_DECIMALS = 4;

  private static final int NAME = 31;

  /** So many characters are legible across a page. */
  private static final int PAGE = 210;

  private final Messages messages;
  private final SheetFrame frame;
  private final WorksheetCatalogue catalogue;
  private final ColumnWords words;

  FilledSheets(Messages messages, SheetFrame frame, WorksheetCatalogue catalogue) {
    this.messages = messages;
    this.frame = frame;
    this.catalogue = catalogue;
    PlanFile file = frame.file();
    RowIndex rows = new RowIndex(file.assessment().worksheets());
    words =
        new ColumnWords(
            new SheetWords(messages, catalogue, rows),
            new Figures(file.assessment().worksheets(), file.today()));
  }

  void write(Workbook book) {
    for (Worksheet sheet : catalogue.worksheets()) {
      SheetContent content = frame.file().assessment().worksheets().sheet(sheet.id());
      boolean first = true;
      for (SheetTable table : sheet.tables()) {
        boolean said = first && content.notNeeded().isPresent();
        if (said || !content.rows(table.id()).isEmpty()) {
          table(book, sheet, table, content);
          first = false;
        }
      }
    }
  }

  private void table(Workbook book, Worksheet sheet, SheetTable table, SheetContent content) {
    List<SheetColumn> columns = SheetColumn.of(table);
    List<SheetFrame.Column> shown = new ArrayList<>();
    columns.forEach(column ->
        shown.add(new SheetFrame.Column(column.heading(), column.width(), column.format())));
    shown.add(text("plan.sheets.note", 32));
    shown.add(text("plan.sheets.archived", 11));
    shown.add(text("plan.sheets.id", 38));
    org.dhatim.fastexcel.Worksheet page = frame.beginTitled(book, name(sheet, table), shown);
    List<SheetRow> rows = content.rows(table.id());
    for (int i = 0; i < rows.size(); i++) {
      row(
          page,
          i + 1,
          new RowPlace(sheet.id(), table.id(), rows.get(i).id()),
          table,
          rows.get(i),
          shown,
          columns);
    }
    page.hideColumn(shown.size() - 1);
    page.repeatCols(0);
    int width = shown.stream().mapToInt(SheetFrame.Column::width).sum();
    page.fitToWidth((short) Math.ceilDiv(width, PAGE));
    page.setAutoFilter(0, 0, Math.max(1, rows.size()), shown.size() - 1);
    choices(page, columns, rows.size());
    said(page, rows.size() + 2, content);
  }

  private SheetFrame.Column text(String key, int width) {
    return new SheetFrame.Column(messages.get(key), width, TextCells.FORMAT);
  }

  private static String name(Worksheet sheet, SheetTable table) {
    String name = sheet.tables().size() == 1 ? sheet.title() : sheet.title() + " – " + table.many();
    return name.length() > NAME ? name.substring(0, NAME - 1).strip() + "…" : name;
  }

  private void row(
      org.dhatim.fastexcel.Worksheet page,
      int at,
      RowPlace place,
      SheetTable table,
      SheetRow row,
      List<SheetFrame.Column> shown,
      List<SheetColumn> columns) {
    List<String> texts = new ArrayList<>();
    List<SheetFrame.Column> formats = new ArrayList<>(shown);
    for (int i = 0; i < columns.size(); i++) {
      String column = columns.get(i).id();
      boolean counted = put(page, at, i, table, row, column);
      String text = counted ? "" : words.cell(place, table, row, column);
      texts.add(text);
      if (!text.isEmpty()) {
        formats.set(i, new SheetFrame.Column("", columns.get(i).width(), TextCells.FORMAT));
      }
    }
    texts.add(row.note());
    texts.add(row.archived() ? messages.get("answer.yes") : "");
    texts.add(row.id().toString());
    for (int i = 0; i < texts.size(); i++) {
      TextCells.put(page, at, i, texts.get(i));
    }
    frame.end(page, at, formats, texts);
  }

  /** Puts a number or a day into a cell, if that is what it holds. */
  private boolean put(
      org.dhatim.fastexcel.Worksheet page,
      int at,
      int column,
      SheetTable table,
      SheetRow row,
      String id) {
    Optional<Field> field = table.field(id);
    if (field.map(Field::type).filter(FieldType.Day.class::isInstance).isPresent()) {
      row.day(id).ifPresent(day -> page.value(at, column, day));
      return row.day(id).isPresent();
    }
    Optional<BigDecimal> number =
        field.isPresent() ? entered(field.get(), row) : computed(table, row, id);
    number.ifPresent(amount -> page.value(at, column, amount));
    return number.isPresent();
  }

  private static Optional<BigDecimal> entered(Field field, SheetRow row) {
    return switch (row.value(field.id()).orElse(null)) {
      case CellValue.Amount(BigDecimal number) ->
          Optional.of(field.type() instanceof FieldType.Percent ? number.movePointLeft(2) : number);
      case null, default -> Optional.empty();
    };
  }

  private Optional<BigDecimal> computed(SheetTable table, SheetRow row, String column) {
    return table
        .computed(column)
        .map(computed -> words.figures().value(computed.calculation(), row))
        .flatMap(value ->
            value instanceof ComputedValue.Figure(BigDecimal number)
                ? Optional.of(rounded(number, isShare(table, column)))
                : Optional.empty());
  }

  private static boolean isShare(SheetTable table, String column) {
    return table
        .computed(column)
        .filter(computed -> computed.calculation().kind() == Calculation.Kind.PERCENT)
        .isPresent();
  }

  private static BigDecimal rounded(BigDecimal number, boolean share) {
    return number.scale() > MOST_DECIMALS
        ? number.setScale(share ? 3 : 2, RoundingMode.HALF_UP)
        : number;
  }

  private void choices(org.dhatim.fastexcel.Worksheet page, List<SheetColumn> columns, int rows) {
    for (int i = 0; i < columns.size() && rows > 0; i++) {
      int column = i;
      SheetColumn chosen = columns.get(i);
      chosen
          .choices()
          .ifPresent(list ->
              page.range(1, column, rows, column)
                  .validateWithListByFormula('"' + list + '"')
                  .errorStyle(DataValidationErrorStyle.STOP)
                  .showErrorMessage(true)
                  .errorTitle(title(chosen.heading()))
                  .error(messages.get("plan.sheets.choice.error")));
    }
  }

  /** The format has no longer titles. */
  private static String title(String heading) {
    return heading.length() > NAME ? heading.substring(0, NAME) : heading;
  }

  private void said(org.dhatim.fastexcel.Worksheet page, int row, SheetContent content) {
    List<String> said = new ArrayList<>();
    content
        .asOf()
        .ifPresent(day -> said.add(messages.get("report.sheets.as-of", GermanFormat.date(day))));
    if (!content.by().isBlank()) {
      said.add(messages.get("report.sheets.by", content.by().strip()));
    }
    content
        .notNeeded()
        .ifPresent(why -> said.add(messages.get("report.sheets.not-needed", why.strip())));
    TextCells.put(page, row, 1, String.join(" · ", said));
  }
}
