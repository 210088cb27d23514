package kistartklar.report.pdf;

import java.util.ArrayList;
import java.util.List;
import kistartklar.report.pdf.Table.Cell;
import kistartklar.report.pdf.Table.Paragraph;

/** Where the columns of a table stand, and the lines that cells make in them. */
final class TableColumns {

  private static final float PADDING = 5;
  private static final float MARK_GAP = 5;

  private final Flow flow;
  private final float[] lefts;

  TableColumns(Flow flow, List<Float> widths) {
    this.flow = flow;
    float sum = 0;
    for (float width : widths) {
      sum += width;
    }
    lefts = new float[widths.size() + 1];
    lefts[0] = flow.column().left();
    for (int i = 0; i < widths.size(); i++) {
      lefts[i + 1] = lefts[i] + widths.get(i) / sum * flow.column().width();
    }
  }

  float markLeft(int column) {
    return column == 0 ? lefts[0] : lefts[column] + PADDING;
  }

  /** The first column begins at the edge of the text above and below the table. */
  float textLeft(Cell cell, int column) {
    return markLeft(column) + cell.mark().map(mark -> mark.width() + MARK_GAP).orElse(0f);
  }

  float textWidth(Cell cell, int column) {
    float right = column == lefts.length - 2 ? lefts[column + 1] : lefts[column + 1] - PADDING;
    return right - textLeft(cell, column);
  }

  List<List<Line>> lines(List<Cell> row) {
    List<List<Line>> all = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      float width = textWidth(row.get(i), i);
      List<Line> lines = new ArrayList<>();
      for (Paragraph paragraph : row.get(i).paragraphs()) {
        lines.addAll(lines(paragraph, width));
      }
      all.add(lines);
    }
    return all;
  }

  private List<Line> lines(Paragraph paragraph, float width) {
    List<Span> spans = endingInSpace(paragraph.spans());
    if (paragraph.label().isEmpty()) {
      return flow.lines(spans, width);
    }
    float indent = paragraph.indent();
    List<Line> lines = new ArrayList<>();
    for (Line line : flow.lines(spans, width - indent)) {
      lines.add(line.indented(indent));
    }
    if (!lines.isEmpty()) {
      Span label = new Span(paragraph.label() + " ", spans.getFirst().style());
      lines.set(0, lines.getFirst().labelled(flow.lines(List.of(label), width).getFirst()));
    }
    return lines;
  }

  /** Keeps the words of two paragraphs apart where only the text of the cell is read. */
  private static List<Span> endingInSpace(List<Span> paragraph) {
    List<Span> spans = new ArrayList<>(paragraph);
    if (!spans.isEmpty()) {
      spans.add(new Span(" ", spans.getLast().style()));
    }
    return spans;
  }
}
