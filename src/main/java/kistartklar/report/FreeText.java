package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kistartklar.report.pdf.Align;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.Span;
import kistartklar.report.pdf.Table;
import kistartklar.report.pdf.Table.Cell;
import kistartklar.report.pdf.TextStyle;

/**
 * What people wrote themselves, on a pale ground: with their own line breaks, and tables pasted
 * from elsewhere as tables.
 *
 * @param label what kind of text it is
 */
record FreeText(ReportContext context, String label, String text) implements Chapter {

  private static final float PADDING = 2;
  private static final float CELL_PADDING = 12;
  private static final int MOST_COLUMNS = 12;

  /** What is longer breaks in any column. */
  private static final int MEASURED = 100;

  @Override
  public void layOut(Flow flow) {
    flow.space(Design.UNIT);
    flow.onGround(
        Design.GROUND, PADDING, ground -> ground.inset(Design.UNIT, Design.UNIT, this::parts));
  }

  private void parts(Flow flow) {
    List<String> lines = text.strip().replaceAll("\n\\s*\n\\s*\n", "\n\n").lines().toList();
    boolean labelled = false;
    int from = 0;
    while (from < lines.size()) {
      int to = endOfRows(lines, from);
      if (to - from > 1) {
        if (!labelled) {
          flow.paragraph(label, context.design().smallStrong(), 0);
        }
        table(flow, TabbedTable.of(lines.subList(from, to)));
      } else {
        to = endOfText(lines, from);
        String words = String.join("\n", lines.subList(from, to)).strip();
        if (!words.isEmpty()) {
          paragraph(flow, words, !labelled);
        }
      }
      labelled = true;
      from = to;
    }
  }

  private static int endOfRows(List<String> lines, int from) {
    int to = from;
    while (to < lines.size() && TabbedTable.isRow(lines.get(to))) {
      to++;
    }
    boolean fits =
        lines.subList(from, to).stream()
            .allMatch(line -> line.chars().filter(c -> c == '\t').count() < MOST_COLUMNS);
    return fits ? to : from;
  }

  /** A table begins with two lines that have tabs. */
  private static int endOfText(List<String> lines, int from) {
    int to = from + 1;
    while (to < lines.size() && endOfRows(lines, to) - to < 2) {
      to++;
    }
    return to;
  }

  private void paragraph(Flow flow, String words, boolean first) {
    Design design = context.design();
    List<Span> spans = new ArrayList<>();
    if (first) {
      spans.add(new Span(label + " ", design.smallStrong()));
    }
    spans.add(new Span(words, design.small()));
    flow.paragraph(spans, 0);
  }

  private void table(Flow flow, TabbedTable pasted) {
    List<Float> widths =
        IntStream.range(0, pasted.columns()).mapToObj(column -> width(pasted, column)).toList();
    float sum = (float) widths.stream().mapToDouble(Float::doubleValue).sum();
    float left = Math.max(0, flow.column().width() - sum);
    List<List<Cell>> body =
        pasted.body().stream().map(row -> row(pasted, row, context.design().small())).toList();
    List<Cell> head =
        pasted.hasHead()
            ? row(pasted, pasted.rows().getFirst(), context.design().tableHead())
            : List.of();
    String summary = context.wording().get("pasted.summary", label);
    flow.inset(
        0,
        left,
        narrow -> narrow.table(new Table(summary, widths, head, body, 0, Design.TABLE), 0));
  }

  private static List<Cell> row(TabbedTable pasted, List<String> row, TextStyle style) {
    return IntStream.range(0, row.size())
        .mapToObj(column ->
            Cell.of(row.get(column), style, pasted.isNumeric(column) ? Align.RIGHT : Align.LEFT))
        .toList();
  }

  private float width(TabbedTable pasted, int column) {
    TextStyle style = context.design().smallStrong();
    double widest =
        pasted.rows().stream()
            .map(row -> row.get(column))
            .mapToDouble(cell ->
                style
                    .face()
                    .width(
                        cell.length() < MEASURED ? cell : cell.substring(0, MEASURED),
                        style.size()))
            .max()
            .orElse(0);
    return (float) Math.max(widest, style.size()) + CELL_PADDING;
  }
}
