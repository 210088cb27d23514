package kistartklar.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Lays blocks out one below the other, page after page, and builds the structure tree in the same
 * order. All text stands on the lines of a {@link Grid}; gaps are given in points and rounded to
 * it. Paragraphs leave no single line behind. Nothing is painted yet: headers name the page count.
 */
public final class Flow {

  private static final String SECTION = "Sect";

  private final Pages pages;
  private final TextBlocks text;
  private final Keeping keeping;
  private final Hyphenator hyphenator;
  private Column column;
  private Tag section;

  /** An empty first page. */
  public Flow(Grid grid, Hyphenator hyphenator) {
    this.hyphenator = hyphenator;
    pages = new Pages(grid);
    text = new TextBlocks(pages, hyphenator);
    keeping = new Keeping(this, pages);
    column = grid.area();
    section = pages.document();
  }

  /** Where blocks stand at the moment. */
  public Column column() {
    return column;
  }

  /** Height at which the next block begins. */
  public float y() {
    return pages.y();
  }

  /** Height left on the page. */
  public float room() {
    return pages.room();
  }

  /** Pages so far. */
  public int pageCount() {
    return pages.count();
  }

  /** Goes on at the top of a new page; headings with nothing below them come along. */
  public void newPage() {
    keeping.newPage();
  }

  /** Leaves room, unless at the top of a page. */
  public void space(float height) {
    if (!pages.atTop()) {
      gap(height);
    }
  }

  private void gap(float height) {
    pages.moveDown(grid().nearest(height));
  }

  /** Begins a new page if less than the height is left. */
  public void ensure(float height) {
    if (height > pages.room() && !pages.atTop()) {
      newPage();
    }
  }

  /** Opens a section; what follows belongs to it. */
  public void section() {
    section = pages.document().child(SECTION);
  }

  /** Lays out what the blocks make on one page if it fits on one at all. */
  public void keepTogether(Consumer<Flow> blocks) {
    keeping.together(blocks);
  }

  /**
   * Lays out blocks that may break: the head stays with the beginning of the rest.
   *
   * @param most height up to which all of it stays on one page
   */
  public void keepTogether(float most, Consumer<Flow> head, Consumer<Flow> rest) {
    keeping.together(most, head, rest);
  }

  /** Takes the first way to lay something out that stays on this page, or else the last. */
  public void firstThatFits(List<Consumer<Flow>> ways) {
    keeping.firstThatFits(ways);
  }

  /**
   * Lays out a note in the margin and, beginning at the same height, text to its right. The note is
   * read first. It stays on one page, together with the beginning of the text.
   *
   * @param margin width of the note in points
   * @param gutter room between note and text
   */
  public void beside(float margin, float gutter, Consumer<Flow> note, Consumer<Flow> text) {
    keeping.beside(margin, gutter, note, text);
  }

  /** Lays out blocks in a narrower column. */
  public void inset(float left, float right, Consumer<Flow> blocks) {
    Column whole = column;
    in(
        new Column(whole.left() + left, whole.right() - right, whole.top(), whole.bottom()),
        () -> blocks.accept(this));
  }

  /** Lays out blocks on a coloured ground as wide as the column, on every page they reach. */
  public void onGround(Rgb color, float padding, Consumer<Flow> blocks) {
    Pages.Mark start = pages.mark();
    blocks.accept(this);
    pages.ground(start, column, padding, color);
  }

  /**
   * Lays out blocks whose title stands at the head of every further page that they reach.
   *
   * @param title a line that screen readers skip
   */
  public void goingOn(String title, TextStyle style, Consumer<Flow> blocks) {
    Pages.Running running =
        new Pages.Running(
            lines(Span.of(title, style.unbroken()), column.width()), column, pages.mark());
    Optional<Pages.Running> outer = pages.running(Optional.of(running));
    blocks.accept(this);
    pages.running(outer);
  }

  void in(Column narrower, Runnable blocks) {
    Column whole = column;
    column = narrower;
    blocks.run();
    column = whole;
  }

  void backTo(Pages.Mark mark) {
    pages.backTo(mark);
    section =
        pages.document().children().stream()
            .filter(tag -> tag.role().equals(SECTION))
            .reduce((first, second) -> second)
            .orElse(pages.document());
  }

  /** A paragraph, or several where the text has line ends. */
  public void paragraph(List<Span> spans, float after) {
    List<Line> lines = lines(spans, column.width());
    makeRoom(lines);
    block(section.child("P"), lines, column.left(), column.width());
    gap(after);
  }

  /** A paragraph in one style. */
  public void paragraph(String text, TextStyle style, float after) {
    paragraph(Span.of(text, style), after);
  }

  /** A paragraph of its own that leads to an absolute address on the web. */
  public void webLink(String text, String url, TextStyle style) {
    link(text, style, new PageOperation.Target.Address(url), text);
  }

  /**
   * A paragraph of its own that leads to a heading.
   *
   * @param heading its whole text, its number included; the document must have it
   */
  public void link(String text, String heading, TextStyle style) {
    String title = PlainText.oneLine(heading);
    link(text, style, new PageOperation.Target.Heading(title), title);
  }

  private void link(String text, TextStyle style, PageOperation.Target target, String contents) {
    List<Line> lines = lines(Span.of(text, style), column.width());
    ensure(Line.height(lines));
    pages.placeLink(section.child("P").child("Link"), lines, column.left(), target, contents);
  }

  /**
   * A heading with a bookmark.
   *
   * @param level 1 to 6; levels 1 to 3 get a bookmark
   * @param keep so much of what follows stays on the heading's page
   */
  public void heading(int level, String text, TextStyle style, float after, float keep) {
    List<Line> lines = this.text.balanced(Span.of(text, style.unbroken()), column.width());
    ensure(Line.height(lines) + after + keep);
    keeping.heading(
        () -> {
          placeHeading(level, text, lines);
          gap(after);
        },
        () -> heading(level, text, style, after, 0));
  }

  /** A heading that reads on like a paragraph, its number in the margin of its text. */
  public void heading(int level, Span number, float indent, String text, TextStyle style) {
    List<Line> lines = new ArrayList<>();
    for (Line line : lines(Span.of(text, style), column.width() - indent)) {
      lines.add(line.indented(indent));
    }
    Span label = new Span(number.text() + " ", number.style());
    lines.set(0, lines.getFirst().labelled(lines(List.of(label), indent).getFirst()));
    ensure(Line.height(lines));
    keeping.heading(
        () -> placeHeading(level, label.text() + text, lines),
        () -> heading(level, number, indent, text, style));
  }

  private void placeHeading(int level, String text, List<Line> lines) {
    if (level <= 3) {
      pages.add(new Anchor(PlainText.oneLine(text), level, pages.count(), pages.y() + 6));
    }
    block(section.child("H" + level), lines, column.left(), column.width());
  }

  /** A list with bullets or numbers. */
  public void list(boolean numbered, List<List<Span>> items, float after) {
    ItemList list = list(numbered);
    items.forEach(list::item);
    gap(after);
  }

  /** A list whose items come one by one, with other blocks kept together with some of them. */
  public ItemList list(boolean numbered) {
    return new ItemList(this, numbered);
  }

  /** A table; see {@link Table}. */
  public void table(Table table, float after) {
    new TableLayout(this, table).layOut(section);
    gap(after);
  }

  /** How high the part of a table is that has to stand on one page with what is above it. */
  public float beginningOf(Table table) {
    return new TableLayout(this, table).beginning();
  }

  /** A drawing across the column that is described by an alternative text. */
  public void figure(String alternative, float height, float after, Drawing drawing) {
    figure(alternative, column.width(), height, after, drawing);
  }

  /** A drawing that is not as wide as the column, at its left edge. */
  public void figure(String alternative, float width, float height, float after, Drawing drawing) {
    float taken = grid().holding(height);
    ensure(taken);
    pages.moveDown(taken);
    figureAt(section, alternative, column.left(), pages.y(), width, height, drawing);
    gap(after);
  }

  /** A drawing that means nothing by itself, its origin at the left of the column at y. */
  public void decoration(float atY, Drawing drawing) {
    pages.add(new PageOperation.Artifact("Layout", column.left(), atY, drawing));
  }

  /** Room for a list of contents with so many entries; filled when the document is complete. */
  public void contents(int entries, TextStyle style, float after) {
    ensure(entries * style.leading());
    pages.add(
        new Pages.PendingContents(pages.count(), section.child("TOC"), pages.y(), style, entries));
    pages.moveDown(entries * style.leading());
    gap(after);
  }

  /** Headings with bookmarks, in order. */
  public List<Anchor> anchors() {
    return pages.anchors();
  }

  /**
   * Writes the contents into the room left for them.
   *
   * @param entries as many as announced
   * @param description what a screen reader says of a link: title and page
   */
  public void fillContents(List<Anchor> entries, Rgb dots, Function<Anchor, String> description) {
    for (Pages.PendingContents room : pages.contents()) {
      new ContentsLayout(grid(), room.style(), dots, hyphenator)
          .fill(room, entries, description, pages.all().get(room.page() - 1));
    }
  }

  /** Goes to the next page if that is where a paragraph has to begin. */
  void makeRoom(List<Line> lines) {
    if (!lines.isEmpty() && text.fitting(lines, 0) == 0) {
      newPage();
    }
  }

  List<Line> lines(List<Span> spans, float width) {
    return text.lines(spans, width);
  }

  void block(Tag tag, List<Line> lines, float x, float width) {
    text.place(tag, lines, x, width);
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
    pages.add(new PageOperation.Figure(tag, left, bottom, drawing));
  }

  Grid grid() {
    return pages.grid();
  }

  Pages pages() {
    return pages;
  }

  Tag current() {
    return section;
  }

  Tag document() {
    return pages.document();
  }

  Hyphenator hyphenator() {
    return hyphenator;
  }
}
