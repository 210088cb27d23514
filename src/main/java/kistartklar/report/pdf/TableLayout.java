package kistartklar.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kistartklar.report.pdf.Table.Cell;

/** Lays a {@link Table} out into the pages of a {@link Flow}. */
final class TableLayout {

  private static final float PADDING = 5;
  private static final float MARK_GAP = 5;

  /** Rows up to this height move to the next page as a whole. */
  private static final float UNBROKEN = 130;

  private final Flow flow;
  private final Table table;
  private final float[] lefts;
  private final List<List<Line>> headLines;
  private final float headHeight;

  TableLayout(Flow flow, Table table) {
    this.flow = flow;
    this.table = table;
    lefts = lefts(flow.column(), table.widths());
    headLines = lines(table.head());
    headHeight = height(table.head(), headLines);
  }

  private static float[] lefts(Column column, List<Float> widths) {
    float sum = 0;
    for (float width : widths) {
      sum += width;
    }
    float[] lefts = new float[widths.size() + 1];
    lefts[0] = column.left();
    for (int i = 0; i < widths.size(); i++) {
      lefts[i + 1] = lefts[i] + widths.get(i) / sum * column.width();
    }
    return lefts;
  }

  void layOut(Tag parent) {
    Tag tag = parent.child("Table").with(new Tag.Attribute.Summary(table.summary()));
    List<Cell> firstRow = table.rows().getFirst();
    flow.ensure(headHeight + Math.min(UNBROKEN, height(firstRow, lines(firstRow))));
    Tag headRow = tag.child("THead").child("TR");
    List<Tag> headTags = new ArrayList<>();
    for (int i = 0; i < table.head().size(); i++) {
      headTags.add(headRow.child("TH").with(new Tag.Attribute.Scope("Column")));
    }
    head(Optional.of(headTags));
    Tag body = tag.child("TBody");
    for (List<Cell> row : table.rows()) {
      row(row, body.child("TR"));
    }
  }

  private void head(Optional<List<Tag>> tags) {
    float top = flow.y();
    for (int i = 0; i < table.head().size(); i++) {
      int index = i;
      flow.placeLines(
          tags.map(all -> all.get(index)),
          headLines.get(i),
          table.head().get(i).align(),
          textLeft(table.head().get(i), i),
          textWidth(table.head().get(i), i),
          top - PADDING);
    }
    flow.moveDown(headHeight);
    rule(table.look().headRule(), 0.9f);
  }

  private void row(List<Cell> row, Tag tag) {
    List<Tag> tags = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      tags.add(
          i == table.rowHeader()
              ? tag.child("TH").with(new Tag.Attribute.Scope("Row"))
              : tag.child("TD"));
    }
    List<List<Line>> rest = lines(row);
    float height = height(row, rest);
    float room = flow.y() - flow.column().bottom();
    boolean whole = height <= UNBROKEN || row.stream().anyMatch(cell -> cell.below().isPresent());
    if (height > room && (whole || room < minimum(rest))) {
      nextPage();
    }
    boolean first = true;
    while (true) {
      rest = part(row, tags, rest, first);
      if (rest.stream().allMatch(List::isEmpty)) {
        return;
      }
      first = false;
      nextPage();
    }
  }

  private static float minimum(List<List<Line>> cells) {
    float minimum = 0;
    for (List<Line> cell : cells) {
      minimum = Math.max(minimum, Line.height(cell.subList(0, Math.min(3, cell.size()))));
    }
    return minimum + 2 * PADDING;
  }

  private void nextPage() {
    flow.newPage();
    head(Optional.empty());
  }

  /** Places what fits of a row and returns the rest. */
  private List<List<Line>> part(
      List<Cell> row, List<Tag> tags, List<List<Line>> cells, boolean first) {
    float room = flow.y() - flow.column().bottom() - 2 * PADDING;
    List<List<Line>> rest = new ArrayList<>();
    float used = 0;
    float top = flow.y();
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      List<Line> lines = cells.get(i);
      int count = fitting(lines, room);
      if (first && cell.mark().isPresent()) {
        mark(cell.mark().get(), tags.get(i), lefts[i] + PADDING, top - PADDING);
        used = Math.max(used, cell.mark().get().height());
      }
      if (count > 0) {
        flow.placeLines(
            Optional.of(tags.get(i)),
            lines.subList(0, count),
            cell.align(),
            textLeft(cell, i),
            textWidth(cell, i),
            top - PADDING);
      }
      float cellHeight = Line.height(lines.subList(0, count));
      if (count == lines.size() && cell.below().isPresent()) {
        Table.Mark below = cell.below().get();
        mark(below, tags.get(i), textLeft(cell, i), top - PADDING - cellHeight);
        cellHeight += below.height();
      }
      used = Math.max(used, cellHeight);
      rest.add(lines.subList(count, lines.size()));
    }
    flow.moveDown(used + 2 * PADDING);
    rule(table.look().rule(), 0.5f);
    return rest;
  }

  private static int fitting(List<Line> lines, float room) {
    int count = 0;
    float left = room;
    while (count < lines.size() && lines.get(count).leading() <= left + 0.01f) {
      left -= lines.get(count++).leading();
    }
    // The next page gets at least two lines.
    return lines.size() - count == 1 && count > 2 ? count - 1 : count;
  }

  private void mark(Table.Mark mark, Tag cell, float left, float top) {
    float bottom = top - mark.height();
    if (mark.alternative().isPresent()) {
      flow.figureAt(
          cell,
          mark.alternative().get(),
          left,
          bottom,
          mark.width(),
          mark.height(),
          mark.drawing());
    } else {
      flow.add(new PageOperation.Artifact("Layout", left, bottom, mark.drawing()));
    }
  }

  private void rule(Rgb color, float width) {
    float length = flow.column().width();
    flow.decoration(flow.y(), canvas -> canvas.line(color, width, 0, 0, length, 0));
  }

  private List<List<Line>> lines(List<Cell> cells) {
    List<List<Line>> all = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      List<Line> lines = new ArrayList<>();
      for (List<Span> paragraph : cells.get(i).paragraphs()) {
        lines.addAll(flow.lines(endingInSpace(paragraph), textWidth(cells.get(i), i)));
      }
      all.add(lines);
    }
    return all;
  }

  /** Keeps the words of two paragraphs apart where only the text of the cell is read. */
  private static List<Span> endingInSpace(List<Span> paragraph) {
    List<Span> spans = new ArrayList<>(paragraph);
    if (!spans.isEmpty()) {
      spans.add(new Span(" ", spans.getLast().style()));
    }
    return spans;
  }

  private float textLeft(Cell cell, int index) {
    return lefts[index] + PADDING + cell.mark().map(mark -> mark.width() + MARK_GAP).orElse(0f);
  }

  private float textWidth(Cell cell, int index) {
    return lefts[index + 1] - PADDING - textLeft(cell, index);
  }

  private static float height(List<Cell> row, List<List<Line>> cells) {
    float height = 0;
    for (int i = 0; i < row.size(); i++) {
      float mark = row.get(i).mark().map(Table.Mark::height).orElse(0f);
      float below = row.get(i).below().map(Table.Mark::height).orElse(0f);
      height = Math.max(height, Math.max(mark, Line.height(cells.get(i)) + below));
    }
    return height + 2 * PADDING;
  }
}
