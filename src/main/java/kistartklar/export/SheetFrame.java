package kistartklar.export;

import java.util.List;
import kistartklar.text.Ellipsis;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * What all sheets of a workbook have in common: a row of headings that stays in view, filters and
 * comes again on every page, and A4 across with the firm, the day and the page number.
 */
record SheetFrame(Messages messages, PlanFile file) {

  private static final String HEAD = "E3EFF0";
  private static final String LINES = "B8C1CC";
  private static final float SIDES = 0.4f;
  private static final float ENDS = 0.75f;
  private static final String FONT = "Calibri";
  private static final int SMALL = 9;

  /**
   * A column.
   *
   * @param key of its heading in the texts, or the heading itself
   * @param width in characters
   * @param format of its cells
   */
  record Column(String key, int width, String format) {}

  /** An empty sheet with headings. */
  Worksheet begin(Workbook book, String key, List<Column> columns) {
    return beginTitled(
        book,
        messages.get(key),
        columns.stream()
            .map(column -> new Column(messages.get(column.key()), column.width(), column.format()))
            .toList());
  }

  /** An empty sheet of a given name, its columns with their headings for keys. */
  Worksheet beginTitled(Workbook book, String name, List<Column> columns) {
    Worksheet sheet = book.newWorksheet(name);
    sheet.freezePane(Math.min(2, columns.size()), 1);
    sheet.repeatRows(0);
    page(sheet);
    List<String> heads = columns.stream().map(Column::key).toList();
    for (int column = 0; column < columns.size(); column++) {
      sheet.width(column, columns.get(column).width());
      sheet.value(0, column, heads.get(column));
      sheet
          .style(0, column)
          .bold()
          .fillColor(HEAD)
          .wrapText(true)
          .verticalAlignment("top")
          .borderStyle("thin")
          .borderColor(LINES)
          .set();
    }
    TextCells.fit(sheet, 0, heads, widths(columns));
    return sheet;
  }

  /** Sets how the cells of a row look, and how high it is. */
  void end(Worksheet sheet, int row, List<Column> columns, List<String> texts) {
    for (int column = 0; column < columns.size(); column++) {
      String format = columns.get(column).format();
      sheet
          .style(row, column)
          .format(format)
          .wrapText(format.equals(TextCells.FORMAT))
          .horizontalAlignment(format.equals(TextCells.FORMAT) ? "left" : "center")
          .verticalAlignment("top")
          .borderStyle("thin")
          .borderColor(LINES)
          .set();
    }
    TextCells.fit(sheet, row, texts, widths(columns));
  }

  private static List<Integer> widths(List<Column> columns) {
    return columns.stream().map(Column::width).toList();
  }

  private void page(Worksheet sheet) {
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.leftMargin(SIDES);
    sheet.rightMargin(SIDES);
    sheet.topMargin(ENDS);
    sheet.bottomMargin(ENDS);
    String firm =
        Ellipsis.shorten(PlanWords.soundLine(new PlanWords(messages).firm(file.assessment())));
    sheet.header(marginal(firm), Position.LEFT, FONT, SMALL);
    sheet.header(
        marginal(messages.get("plan.table.date", GermanFormat.date(file.today()))),
        Position.RIGHT,
        FONT,
        SMALL);
    sheet.footer("&A", Position.LEFT, FONT, SMALL);
    sheet.footer(messages.get("plan.table.page", "&P", "&N"), Position.RIGHT, FONT, SMALL);
  }

  /** In the margin, "&" begins an instruction. */
  private static String marginal(String text) {
    return text.replace("&", "&&");
  }
}
