package kistartklar.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kistartklar.chart.Chart;
import kistartklar.chart.source.SheetCharts;
import kistartklar.domain.profile.UseCaseProfile;
import kistartklar.domain.worksheet.Calculation;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.report.pdf.Align;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.Table;
import kistartklar.report.pdf.Table.Cell;
import kistartklar.report.pdf.TextStyle;
import kistartklar.text.words.ColumnWords;

/**
 * A worksheet as short tables with sums and charts.
 *
 * @param profiles whether profiles of use cases follow, which show the charts of their rows
 */
record SheetTables(SheetContext context, boolean profiles) {

  private static final int MOST_CHARTS = 3;
  private static final int LONGEST_TEXT = 300;
  private static final float LONGEST_WORD = 70;
  private static final float WIDEST = 160;
  private static final float PADDING = 9;

  SheetTables(SheetContext context) {
    this(context, true);
  }

  /** For a worksheet that stands on its own. */
  static SheetTables alone(SheetContext context) {
    return new SheetTables(context, false);
  }

  /** Lays out one worksheet below a heading of a level. */
  void layOut(Flow flow, Worksheet sheet, int level) {
    flow.heading(level, sheet.title(), context.design().heading(), 2, 100);
    content(flow, sheet, level);
  }

  /** Lays out what one worksheet holds, below its heading of a level. */
  void content(Flow flow, Worksheet sheet, int level) {
    Design design = context.design();
    SheetSummary summary = new SheetSummary(context, sheet);
    String stand = summary.stand();
    if (!stand.isEmpty()) {
      flow.paragraph(stand, design.smallMuted(), 6.5f);
    }
    summary.notNeeded().ifPresent(reason -> flow.paragraph(reason, design.body(), 13));
    summary.tables().forEach(table -> table(flow, summary, table, level + 1));
    charts(sheet).forEach(chart -> chart(flow, chart));
  }

  /** With its title, on one page. */
  void chart(Flow flow, Chart chart) {
    flow.keepTogether(part -> {
      part.paragraph(chart.title(), context.design().smallStrong(), 0);
      context.figures().add(part, chart, 13);
    });
  }

  private void table(Flow flow, SheetSummary summary, SheetTable table, int level) {
    Design design = context.design();
    Worksheet sheet = summary.sheet();
    if (sheet.tables().size() > 1) {
      flow.heading(level, table.many(), design.subheading(), 2, 60);
    }
    List<String> columns = summary.columns(table);
    List<List<String>> cells = summary.cells(table);
    if (!cells.isEmpty()) {
      flow.table(
          new Table(
              context.wording().get("sheets.table", sheet.title(), table.many()),
              widths(table, columns, cells),
              columns.stream()
                  .map(column ->
                      Cell.of(
                          ColumnWords.heading(table, column),
                          design.tableHead(),
                          align(table, column)))
                  .toList(),
              cells.stream().map(row -> row(table, columns, row)).toList(),
              Math.max(0, columns.indexOf(table.title())),
              Design.TABLE),
          6.5f);
    }
    summary.notes(table).forEach(note -> flow.paragraph(note, design.smallMuted(), 0));
    flow.space(13);
  }

  private List<Cell> row(SheetTable table, List<String> columns, List<String> cells) {
    List<Cell> row = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      row.add(Cell.of(cells.get(i), context.design().small(), align(table, columns.get(i))));
    }
    return row;
  }

  private static Align align(SheetTable table, String column) {
    boolean number =
        table
                .computed(column)
                .filter(computed -> computed.calculation().kind() != Calculation.Kind.WORDS)
                .isPresent()
            || table
                .field(column)
                .map(field -> field.type())
                .filter(type ->
                    type instanceof FieldType.Money
                        || type instanceof FieldType.Quantity
                        || type instanceof FieldType.Percent
                        || type instanceof FieldType.Points)
                .isPresent();
    return number ? Align.RIGHT : Align.LEFT;
  }

  /**
   * Each as wide as its longest word at least, and as its heading on two lines if all of them fit;
   * what is left goes to those with long texts.
   */
  private List<Float> widths(SheetTable table, List<String> columns, List<List<String>> cells) {
    float[] least = new float[columns.size()];
    float[] wish = new float[columns.size()];
    float[] heads = new float[columns.size()];
    TextStyle head = context.design().tableHead();
    TextStyle style = context.design().small();
    for (int i = 0; i < least.length; i++) {
      String heading = ColumnWords.heading(table, columns.get(i));
      least[i] = longestWord(heading, head);
      for (List<String> row : cells) {
        least[i] = Math.max(least[i], longestWord(row.get(i), style));
        wish[i] = Math.max(wish[i], style.face().width(row.get(i), style.size()));
      }
      least[i] = Math.min(least[i], LONGEST_WORD) + PADDING;
      wish[i] = Math.clamp(wish[i], 1, WIDEST);
      heads[i] = Math.max(least[i], onTwoLines(heading, head) + PADDING);
    }
    return shared(sum(heads) <= Design.COLUMN.width() ? heads : least, wish);
  }

  private static List<Float> shared(float[] least, float[] wish) {
    float left = Math.max(0, Design.COLUMN.width() - sum(least));
    float wished = 0;
    for (int i = 0; i < least.length; i++) {
      wish[i] = Math.max(1, wish[i] + PADDING - least[i]);
      wished += wish[i];
    }
    List<Float> widths = new ArrayList<>();
    for (int i = 0; i < least.length; i++) {
      widths.add(least[i] + left * wish[i] / wished);
    }
    return widths;
  }

  private static float sum(float[] widths) {
    float sum = 0;
    for (float width : widths) {
      sum += width;
    }
    return sum;
  }

  /** How wide a text is that may break once. */
  private static float onTwoLines(String text, TextStyle style) {
    float least = style.face().width(text, style.size());
    for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
      float first = style.face().width(text.substring(0, space), style.size());
      float second = style.face().width(text.substring(space + 1), style.size());
      least = Math.min(least, Math.max(first, second));
    }
    return least;
  }

  private static float longestWord(String text, TextStyle style) {
    float longest = 0;
    for (String word : Wording.shortened(text, LONGEST_TEXT).split("[ \\n-]")) {
      longest = Math.max(longest, style.face().width(word, style.size()));
    }
    return longest;
  }

  /** Charts of the whole, and of rows whose use case has no profile that shows them. */
  private List<Chart> charts(Worksheet sheet) {
    if (SheetCharts.areOfWhole(sheet.id())) {
      return context.names()
          ? context.charts().of(sheet.id())
          : context.charts().withoutPersons(sheet.id());
    }
    Set<UUID> profiled = new HashSet<>();
    if (profiles) {
      UseCaseProfile.decided(context.review().worksheets()).forEach(row -> profiled.add(row.id()));
    }
    Set<List<UUID>> seen = new HashSet<>();
    List<Chart> charts = new ArrayList<>();
    for (SheetTable table : sheet.tables()) {
      for (SheetRow row : context.content(sheet).current(table.id())) {
        List<UUID> useCases = row.references("useCase");
        boolean elsewhere = useCases.stream().anyMatch(profiled::contains);
        boolean again = sheet.tables().size() > 1 && !seen.add(useCases);
        if (!elsewhere && !again && charts.size() < MOST_CHARTS) {
          context
              .charts()
              .of(new RowPlace(sheet.id(), table.id(), row.id()))
              .ifPresent(charts::add);
        }
      }
    }
    return charts;
  }
}
