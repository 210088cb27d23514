package kistartklar.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Lays blocks out one below the other, page after page, and builds the structure tree in the same
 * order. Paragraphs leave no single line behind at either end of a page. Nothing is painted yet, so
 * that headers and contents can know the number of pages.
 */
public final class Flow {

  private static final int FEWEST_LINES = 2;

  private final Column column;
  private final Hyphenator hyphenator;
  private final List<List<PageOperation>> pages = new ArrayList<>();
  private final Tag document = Tag.document();
  private final List<PendingContents> pendingContents = new ArrayList<>();
  private final List<Anchor> anchors = new ArrayList<>();
  private Tag section = document;
  private float y;

  private record PendingContents(int page, Tag tag, float top, TextStyle style, int entries) {}

  /** An empty first page. */
  public Flow(Column column, Hyphenator hyphenator) {
    this.column = column;
    this.hyphenator = hyphenator;
    newPage();
  }

  public Column column() {
    return column;
  }

  /** Height at which the next block begins. */
  public float y() {
    return y;
  }

  /** Pages so far. */
  public int pageCount() {
    return pages.size();
  }

  /** Goes on at the top of a new page. */
  public void newPage() {
    pages.add(new ArrayList<>());
    y = column.top();
  }

  /** Leaves room, unless at the top of a page. */
  public void space(float height) {
    if (y < column.top()) {
      y -= height;
    }
  }

  /** Begins a new page if less than the height is left. */
  public void ensure(float height) {
    if (y - height < column.bottom() && y < column.top()) {
      newPage();
    }
  }

  /** Opens a section; what follows belongs to it. */
  public void section() {
    section = document.child("Sect");
  }

  /** Lays out what the blocks make on one page if it fits on one at all. */
  public void keepTogether(Consumer<Flow> blocks) {
    Flow trial = new Flow(column, hyphenator);
    blocks.accept(trial);
    if (trial.pageCount() == 1) {
      ensure(trial.column.top() - trial.y);
    }
    blocks.accept(this);
  }

  /** A paragraph, or several where the text has line ends. */
  public void paragraph(List<Span> spans, float after) {
    block(section.child("P"), spans, column.left(), column.width());
    y -= after;
  }

  /** A paragraph in one style. */
  public void paragraph(String text, TextStyle style, float after) {
    paragraph(Span.of(text, style), after);
  }

  /**
   * A heading with a bookmark.
   *
   * @param level 1 to 6; levels 1 and 2 get a bookmark
   * @param keep so much of what follows stays on the heading's page
   */
  public void heading(int level, String text, TextStyle style, float after, float keep) {
    List<Line> lines = lines(Span.of(text, style), column.width());
    ensure(Line.height(lines) + after + keep);
    if (level <= 2) {
      Anchor anchor = new Anchor(PlainText.oneLine(text), level, pages.size(), y + 6);
      anchors.add(anchor);
      add(new PageOperation.Bookmark(anchor));
    }
    block(section.child("H" + level), Span.of(text, style), column.left(), column.width());
    y -= after;
  }

  /** A list with bullets or numbers. */
  public void list(boolean numbered, List<List<Span>> items, float after) {
    Tag list = section.child("L");
    list.with(new Tag.Attribute.Numbering(numbered ? "Decimal" : "Disc"));
    int number = 0;
    for (List<Span> item : items) {
      number++;
      TextStyle style = item.getFirst().style();
      ensure(style.leading() * FEWEST_LINES);
      Tag entry = list.child("LI");
      String label = numbered ? number + "." : "\u2022";
      float indent = style.size() * 1.5f;
      placeLines(
          entry.child("Lbl"), lines(Span.of(label, style), indent), column.left(), indent, y);
      block(entry.child("LBody"), item, column.left() + indent, column.width() - indent);
      y -= 2;
    }
    y -= after;
  }

  /** A table; see {@link Table}. */
  public void table(Table table, float after) {
    new TableLayout(this, table).layOut(section);
    y -= after;
  }

  /** A drawing across the column that is described by an alternative text. */
  public void figure(String alternative, float height, float after, Drawing drawing) {
    figure(alternative, column.width(), height, after, drawing);
  }

  /** A drawing that is not as wide as the column, at its left edge. */
  public void figure(String alternative, float width, float height, float after, Drawing drawing) {
    ensure(height);
    y -= height;
    figureAt(section, alternative, column.left(), y, width, height, drawing);
    y -= after;
  }

  /** A drawing that means nothing by itself, its origin at the left of the column at y. */
  public void decoration(float atY, Drawing drawing) {
    add(new PageOperation.Artifact("Layout", column.left(), atY, drawing));
  }

  /** Room for a list of contents with so many entries; filled when the document is complete. */
  public void contents(int entries, TextStyle style, float after) {
    ensure(entries * style.leading());
    pendingContents.add(new PendingContents(pages.size(), section.child("TOC"), y, style, entries));
    y -= entries * style.leading() + after;
  }

  /** Headings with bookmarks, in order. */
  public List<Anchor> anchors() {
    return List.copyOf(anchors);
  }

  /**
   * Writes the contents into the room left for them.
   *
   * @param entries as many as announced
   * @param description what a screen reader says of a link: title and page
   */
  public void fillContents(List<Anchor> entries, Rgb dots, Function<Anchor, String> description) {
    for (PendingContents contents : pendingContents) {
      if (entries.size() != contents.entries()) {
        throw new IllegalStateException(
            "contents has room for " + contents.entries() + ", not " + entries.size());
      }
      ContentsLayout layout = new ContentsLayout(column, contents.style(), dots, hyphenator);
      float top = contents.top();
      for (Anchor entry : entries) {
        pages
            .get(contents.page() - 1)
            .addAll(layout.entry(contents.tag(), entry, top, description.apply(entry)));
        top -= contents.style().leading();
      }
    }
  }

  private void block(Tag tag, List<Span> spans, float x, float width) {
    List<Line> lines = lines(spans, width);
    int from = 0;
    while (from < lines.size()) {
      int to = fitting(lines, from);
      if (to == from) {
        newPage();
        continue;
      }
      List<Line> part = lines.subList(from, to);
      placeLines(tag, part, x, width, y);
      y -= Line.height(part);
      from = to;
      if (from < lines.size()) {
        newPage();
      }
    }
  }

  /** The end of what goes on this page; {@code from} if all goes on the next. */
  private int fitting(List<Line> lines, int from) {
    int to = from;
    float room = y - column.bottom();
    while (to < lines.size() && lines.get(to).leading() <= room) {
      room -= lines.get(to++).leading();
    }
    boolean fresh = y >= column.top();
    if (to == lines.size()) {
      return to;
    }
    if (lines.size() - to < FEWEST_LINES) {
      to = Math.max(from, lines.size() - FEWEST_LINES);
    }
    if (to - from < FEWEST_LINES && !fresh) {
      return from;
    }
    return Math.max(to, from + (fresh ? 1 : 0));
  }

  List<Line> lines(List<Span> spans, float width) {
    return TextLayout.lines(spans, width, hyphenator);
  }

  void add(PageOperation operation) {
    pages.getLast().add(operation);
  }

  void moveDown(float height) {
    y -= height;
  }

  void placeLines(Tag tag, List<Line> lines, float x, float width, float top) {
    placeLines(Optional.of(tag), lines, Align.LEFT, x, width, top);
  }

  /** Without a tag the lines are an artifact, for instance a head repeated on the next page. */
  void placeLines(
      Optional<Tag> tag, List<Line> lines, Align align, float x, float width, float top) {
    List<PageOperation.PlacedLine> placed = new ArrayList<>();
    float lineTop = top;
    for (Line line : lines) {
      float baseline = lineTop - line.leading() * Line.ABOVE_BASELINE;
      placed.add(
          new PageOperation.PlacedLine(line, x + align.offset(width - line.width()), baseline));
      lineTop -= line.leading();
    }
    if (tag.isPresent()) {
      add(new PageOperation.Text(tag.get(), List.copyOf(placed)));
    } else {
      add(
          new PageOperation.Artifact(
              "Pagination",
              0,
              0,
              canvas -> placed.forEach(line -> canvas.show(line.line(), line.x(), line.y()))));
    }
  }

  void figureAt(
      Tag parent,
      String alternative,
      float left,
      float bottom,
      float width,
      float height,
      Drawing drawing) {
    Tag tag = parent.child("Figure").withAlternative(alternative);
    tag.with(new Tag.Attribute.Box(left, bottom, left + width, bottom + height));
    add(new PageOperation.Figure(tag, left, bottom, drawing));
  }

  Tag document() {
    return document;
  }

  List<List<PageOperation>> pages() {
    return pages;
  }

  Hyphenator hyphenator() {
    return hyphenator;
  }
}
