package kistartklar.report.pdf;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Lays blocks out one below the other, page after page, and builds the structure tree in the same
 * order. All text stands on the lines of a {@link Grid}; gaps are given in points and rounded to
 * it. Paragraphs leave no single line behind at either end of a page. Nothing is painted yet, so
 * that headers and contents can know the number of pages.
 */
public final class Flow {

  private static final String SECTION = "Sect";

  private final Pages pages;
  private final TextBlocks text;
  private final Hyphenator hyphenator;
  private Column column;
  private Tag section;
  private Optional<Headings> headings = Optional.empty();

  /**
   * Headings with nothing below them so far.
   *
   * @param before where the first begins
   * @param after where the last ends
   * @param again lays them out once more
   */
  private record Headings(Pages.Mark before, Pages.Mark after, Runnable again) {}

  /** An empty first page. */
  public Flow(Grid grid, Hyphenator hyphenator) {
    this.hyphenator = hyphenator;
    pages = new Pages(grid);
    text = new TextBlocks(pages, hyphenator);
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
    Optional<Headings> alone = headings.filter(this::areLast);
    headings = Optional.empty();
    alone.ifPresent(moved -> backTo(moved.before()));
    pages.next();
    alone.ifPresent(moved -> moved.again().run());
  }

  private boolean areLast(Headings candidate) {
    return pages.hasNothingSince(candidate.after());
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
    Pages.Mark start = pages.mark();
    Optional<Headings> above = takeHeadings();
    blocks.accept(this);
    boolean fitsOnNone = pages.count() > start.pages() + 1;
    if (pages.count() == start.pages() || fitsOnNone || start.y() >= grid().area().top()) {
      return;
    }
    startOver(start, above);
    blocks.accept(this);
  }

  /** What is tried and taken back must not move headings that were there before. */
  private Optional<Headings> takeHeadings() {
    Optional<Headings> above = headings.filter(this::areLast);
    headings = Optional.empty();
    return above;
  }

  private void startOver(Pages.Mark start, Optional<Headings> above) {
    backTo(start);
    headings = above;
    newPage();
  }

  /** Takes the first way to lay something out that stays on this page, or else the last. */
  public void firstThatFits(List<Consumer<Flow>> ways) {
    Pages.Mark start = pages.mark();
    takeHeadings();
    for (Consumer<Flow> way : ways) {
      backTo(start);
      way.accept(this);
      if (pages.count() == start.pages()) {
        return;
      }
    }
  }

  private void backTo(Pages.Mark mark) {
    pages.backTo(mark);
    section =
        pages.document().children().stream()
            .filter(tag -> tag.role().equals(SECTION))
            .reduce((first, second) -> second)
            .orElse(pages.document());
  }

  /**
   * Lays out a note in the margin and, beginning at the same height, text to its right. The note is
   * read first. It stays on one page, together with the beginning of the text.
   *
   * @param margin width of the note in points
   * @param gutter room between note and text
   */
  public void beside(float margin, float gutter, Consumer<Flow> note, Consumer<Flow> text) {
    Pages.Mark start = pages.mark();
    Optional<Headings> above = takeHeadings();
    if (!tryBeside(margin, gutter, note, text) && start.y() < grid().area().top()) {
      startOver(start, above);
      tryBeside(margin, gutter, note, text);
    }
  }

  private boolean tryBeside(float margin, float gutter, Consumer<Flow> note, Consumer<Flow> text) {
    Column whole = column;
    int page = pages.count();
    float top = pages.y();
    column = new Column(whole.left(), whole.left() + margin, whole.top(), whole.bottom());
    note.accept(this);
    boolean unbroken = pages.count() == page;
    Pages.Mark noted = pages.mark();
    column = new Column(whole.left() + margin + gutter, whole.right(), whole.top(), whole.bottom());
    if (unbroken) {
      pages.moveTo(top);
    }
    text.accept(this);
    column = whole;
    if (pages.count() == noted.pages()) {
      pages.moveTo(Math.min(pages.y(), noted.y()));
    }
    return unbroken && pages.hasMoreOnPageOf(noted);
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

  /**
   * A heading with a bookmark.
   *
   * @param level 1 to 6; levels 1 and 2 get a bookmark
   * @param keep so much of what follows stays on the heading's page
   */
  public void heading(int level, String text, TextStyle style, float after, float keep) {
    List<Line> lines = this.text.balanced(Span.of(text, style.unbroken()), column.width());
    ensure(Line.height(lines) + after + keep);
    Optional<Headings> above = headings.filter(this::areLast);
    Pages.Mark before = above.map(Headings::before).orElseGet(pages::mark);
    Runnable again = () -> heading(level, text, style, after, 0);
    placeHeading(level, text, lines);
    gap(after);
    headings =
        Optional.of(
            new Headings(
                before,
                pages.mark(),
                () -> {
                  above.ifPresent(first -> first.again().run());
                  again.run();
                }));
  }

  private void placeHeading(int level, String text, List<Line> lines) {
    if (level <= 2) {
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
