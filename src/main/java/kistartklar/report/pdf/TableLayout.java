package kistartklar.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kistartklar.report.pdf.Table.Cell;

/**
 * Lays a {@link Table} out into the pages of a {@link Flow}. A row is as high as its tallest cell
 * and one grid line more, and the rule under it stands in the middle of that line, so that the text
 * of all rows stays on the grid.
 */
final class TableLayout {

  /** Rows up to this height move to the next page as a whole. */
  private static final float UNBROKEN = 130;

  private final Flow flow;
  private final Pages pages;
  private final Table table;
  private final TableColumns columns;
  private final float air;
  private final List<List<Line>> headLines;
  private final float headHeight;

  TableLayout(Flow flow, Table table) {
    this.flow = flow;
    this.table = table;
    pages = flow.pages();
    columns = new TableColumns(flow, table.widths());
    air = flow.grid().unit();
    headLines = columns.lines(table.head());
    headHeight = table.head().isEmpty() ? 0 : height(table.head(), headLines);
  }

  void layOut(Tag parent) {
    List<List<List<Line>>> lines = table.rows().stream().map(columns::lines).toList();
    flow.ensure(headHeight + height(0, company(), lines));
    Tag tag = parent.child("Table").with(new Tag.Attribute.Summary(table.summary()));
    if (!table.head().isEmpty()) {
      Tag headRow = tag.child("THead").child("TR");
      List<Tag> headTags = new ArrayList<>();
      for (int i = 0; i < table.head().size(); i++) {
        headTags.add(headRow.child("TH").with(new Tag.Attribute.Scope("Column")));
      }
      head(Optional.of(headTags));
    }
    Tag body = tag.child("TBody");
    for (int i = 0; i < table.rows().size(); i++) {
      if (i > 0 && i == table.rows().size() - 2 && height(i, 2, lines) > pages.room()) {
        nextPage();
      }
      row(table.rows().get(i), lines.get(i), body.child("TR"));
    }
  }

  /** Height of the head and the rows that stay with it. */
  float beginning() {
    return headHeight
        + height(0, company(), table.rows().stream().limit(2).map(columns::lines).toList());
  }

  /** How many rows stay with the head. */
  private int company() {
    return table.rows().size() == 2 ? 2 : 1;
  }

  /** Of rows that stay on one page; the last two do, so that no row stands alone on one. */
  private float height(int first, int count, List<List<List<Line>>> lines) {
    float height = 0;
    for (int i = first; i < first + count; i++) {
      height += Math.min(UNBROKEN, height(table.rows().get(i), lines.get(i)));
    }
    return height;
  }

  private void head(Optional<List<Tag>> tags) {
    for (int i = 0; i < table.head().size(); i++) {
      int index = i;
      Cell cell = table.head().get(i);
      pages.place(
          tags.map(all -> all.get(index)),
          headLines.get(i),
          cell.align(),
          columns.textLeft(cell, i),
          columns.textWidth(cell, i),
          pages.y());
    }
    pages.moveDown(headHeight);
    rule(table.look().headRule(), 0.9f);
  }

  private void row(List<Cell> row, List<List<Line>> lines, Tag tag) {
    List<Tag> tags = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      tags.add(
          i == table.rowHeader()
              ? tag.child("TH").with(new Tag.Attribute.Scope("Row"))
              : tag.child("TD"));
    }
    float height = height(row, lines);
    boolean whole = height <= UNBROKEN || row.stream().anyMatch(cell -> cell.below().isPresent());
    if (height > pages.room() && (whole || pages.room() < minimum(lines))) {
      nextPage();
    }
    List<List<Line>> rest = part(row, tags, lines, true);
    while (!rest.stream().allMatch(List::isEmpty)) {
      nextPage();
      rest = part(row, tags, rest, false);
    }
  }

  private float minimum(List<List<Line>> cells) {
    float minimum = 0;
    for (List<Line> cell : cells) {
      minimum = Math.max(minimum, Line.height(cell.subList(0, Math.min(3, cell.size()))));
    }
    return minimum + air;
  }

  private void nextPage() {
    flow.newPage();
    if (!table.head().isEmpty()) {
      head(Optional.empty());
    }
  }

  /** Places what fits of a row and returns the rest. */
  private List<List<Line>> part(
      List<Cell> row, List<Tag> tags, List<List<Line>> cells, boolean first) {
    float room = pages.room() - air;
    List<List<Line>> rest = new ArrayList<>();
    float used = 0;
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      List<Line> lines = cells.get(i);
      int count = fitting(lines, room);
      if (first && cell.mark().isPresent()) {
        mark(cell.mark().get(), tags.get(i), columns.markLeft(i), pages.y());
        used = Math.max(used, cell.mark().get().height());
      }
      if (count > 0 && first && cell.target().isPresent()) {
        link(cell.target().get(), tags.get(i), lines.subList(0, count), columns.textLeft(cell, i));
      } else if (count > 0) {
        pages.place(
            Optional.of(tags.get(i)),
            lines.subList(0, count),
            cell.align(),
            columns.textLeft(cell, i),
            columns.textWidth(cell, i),
            pages.y());
      }
      float height = Line.height(lines.subList(0, count));
      if (count == lines.size() && cell.below().isPresent()) {
        Table.Mark below = cell.below().get();
        mark(below, tags.get(i), columns.textLeft(cell, i), pages.y() - height);
        height += below.height();
      }
      used = Math.max(used, height);
      rest.add(lines.subList(count, lines.size()));
    }
    pages.moveDown(flow.grid().holding(used) + air);
    rule(table.look().rule(), 0.5f);
    return rest;
  }

  /** The first line of the row is what can be clicked, whatever of it is the link's own text. */
  private void link(String heading, Tag cell, List<Line> lines, float left) {
    float top = pages.y();
    Column area =
        new Column(
            flow.column().left(), flow.column().right(), top, top - lines.getFirst().leading());
    pages.placeLink(
        cell.child("Link"),
        lines,
        left,
        area,
        new PageOperation.Target.Heading(PlainText.oneLine(heading)),
        heading);
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
      pages.add(new PageOperation.Artifact("Layout", left, bottom, mark.drawing()));
    }
  }

  private void rule(Rgb color, float width) {
    float length = flow.column().width();
    flow.decoration(pages.y() + air / 2, canvas -> canvas.line(color, width, 0, 0, length, 0));
  }

  private float height(List<Cell> row, List<List<Line>> cells) {
    float height = 0;
    for (int i = 0; i < row.size(); i++) {
      float mark = row.get(i).mark().map(Table.Mark::height).orElse(0f);
      float below = row.get(i).below().map(Table.Mark::height).orElse(0f);
      height = Math.max(height, Math.max(mark, Line.height(cells.get(i)) + below));
    }
    return flow.grid().holding(height) + air;
  }
}
