package kistartklar.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pages of a document while they fill: what is to be painted on them, how far down the last one
 * is full, and the structure tree. What was added can be taken back as far as a {@link Mark}, which
 * makes trying a layout as cheap as making it.
 */
final class Pages {

  /** More than the longest document that anybody would print. */
  static final int MOST = 10_000;

  /** Paragraphs, items, cells and what they stand in. */
  static final int MOST_TAGS = 150_000;

  private final Grid grid;
  private final List<List<PageOperation>> pages = new ArrayList<>();
  private final Tag document = Tag.document();
  private final List<Anchor> anchors = new ArrayList<>();
  private final List<PendingContents> contents = new ArrayList<>();
  private final List<Float> tops = new ArrayList<>();
  private Optional<Running> running = Optional.empty();
  private float y;

  /** What stands at the head of further pages as long as something is not complete. */
  record Running(List<Line> lines, Column column, Mark since) {}

  /** Room left for a list of contents. */
  record PendingContents(int page, Tag tag, float top, TextStyle style, int entries) {}

  /** How far the document had come. */
  record Mark(int pages, int operations, float y, int tags, int anchors, int contents) {}

  Pages(Grid grid) {
    this.grid = grid;
    next();
  }

  /**
   * Goes on at the top of a new page.
   *
   * @throws TooLongException if the document is too long to be made
   */
  void next() {
    if (pages.size() >= MOST || document.made() > MOST_TAGS) {
      throw new TooLongException();
    }
    Optional<Running> goesOn = running.filter(head -> !hasNothingSince(head.since()));
    pages.add(new ArrayList<>());
    y = grid.area().top();
    goesOn.ifPresent(this::head);
    tops.add(y);
  }

  private void head(Running head) {
    Column column = head.column();
    place(Optional.empty(), head.lines(), Align.LEFT, column.left(), column.width(), y);
    moveDown(Line.height(head.lines()) + grid.unit());
  }

  /** Sets what goes on over pages from here, and returns what did so before. */
  Optional<Running> running(Optional<Running> head) {
    Optional<Running> before = running;
    running = head;
    return before;
  }

  /**
   * Colours the ground of everything since a mark.
   *
   * @param padding how far the ground reaches over the first and the last line
   */
  void ground(Mark start, Column column, float padding, Rgb color) {
    for (int page = start.pages(); page <= pages.size(); page++) {
      boolean first = page == start.pages();
      boolean last = page == pages.size();
      if (first && !hasMoreOnPageOf(start)) {
        continue;
      }
      float top = (first ? start.y() : tops.get(page - 1)) + padding;
      float bottom = last ? y - padding : grid.area().bottom();
      Drawing drawing = canvas -> canvas.fill(color, 0, 0, column.width(), top - bottom);
      pages
          .get(page - 1)
          .add(
              first ? start.operations() : 0,
              new PageOperation.Artifact("Layout", column.left(), bottom, drawing));
    }
  }

  Mark mark() {
    return new Mark(
        pages.size(), pages.getLast().size(), y, document.made(), anchors.size(), contents.size());
  }

  /** Takes back everything since the mark. */
  void backTo(Mark mark) {
    shorten(pages, mark.pages());
    shorten(tops, mark.pages());
    shorten(pages.getLast(), mark.operations());
    shorten(anchors, mark.anchors());
    shorten(contents, mark.contents());
    document.forgetAfter(mark.tags());
    y = mark.y();
  }

  private static void shorten(List<?> list, int size) {
    list.subList(size, list.size()).clear();
  }

  /** Whether nothing was added since the mark, gaps apart. */
  boolean hasNothingSince(Mark mark) {
    return pages.size() == mark.pages()
        && pages.getLast().size() == mark.operations()
        && document.made() == mark.tags();
  }

  /** Whether anything was added to the page of the mark since. */
  boolean hasMoreOnPageOf(Mark mark) {
    return pages.get(mark.pages() - 1).size() > mark.operations();
  }

  void add(PageOperation operation) {
    pages.getLast().add(operation);
  }

  void add(Anchor anchor) {
    anchors.add(anchor);
    add(new PageOperation.Bookmark(anchor));
  }

  void add(PendingContents room) {
    contents.add(room);
  }

  /** Lines one below the other; without a tag an artifact, such as a head that is repeated. */
  void place(Optional<Tag> tag, List<Line> lines, Align align, float x, float width, float top) {
    List<PageOperation.PlacedLine> placed = placed(lines, align, x, width, top);
    if (tag.isPresent()) {
      add(new PageOperation.Text(tag.get(), placed));
    } else {
      add(new PageOperation.Artifact("Pagination", 0, 0, canvas -> canvas.show(placed)));
    }
  }

  /** Places lines that lead somewhere; they stand on one page. */
  void placeLink(Tag tag, List<Line> lines, float x, PageOperation.Target target, String contents) {
    float inked = lines.stream().map(line -> line.indent() + line.width()).reduce(0f, Math::max);
    float top = y;
    moveDown(Line.height(lines));
    placeLink(tag, lines, x, new Column(x, x + inked, top, y), target, contents);
  }

  /**
   * Places lines that lead somewhere; takes no room.
   *
   * @param area that can be clicked
   */
  void placeLink(
      Tag tag,
      List<Line> lines,
      float x,
      Column area,
      PageOperation.Target target,
      String contents) {
    add(
        new PageOperation.Link(
            tag,
            area,
            target,
            placed(lines, Align.LEFT, x, area.width(), area.top()),
            PlainText.oneLine(contents)));
  }

  private List<PageOperation.PlacedLine> placed(
      List<Line> lines, Align align, float x, float width, float top) {
    List<PageOperation.PlacedLine> placed = new ArrayList<>(lines.size());
    float lineBottom = top;
    for (Line line : lines) {
      lineBottom -= line.leading();
      float offset = line.indent() + align.offset(width - line.indent() - line.width());
      placed.add(new PageOperation.PlacedLine(line, x + offset, grid.baseline(lineBottom)));
    }
    return placed;
  }

  float y() {
    return y;
  }

  boolean atTop() {
    return y >= tops.getLast();
  }

  boolean isAtTop(Mark mark) {
    return mark.y() >= tops.get(mark.pages() - 1);
  }

  /** Height left on the page of a mark. */
  float roomAt(Mark mark) {
    return mark.y() - grid.area().bottom();
  }

  /** Height taken on the page. */
  float used() {
    return tops.getLast() - y;
  }

  /** Height left on the page. */
  float room() {
    return y - grid.area().bottom();
  }

  void moveTo(float newY) {
    y = newY;
  }

  void moveDown(float height) {
    y -= height;
  }

  int count() {
    return pages.size();
  }

  Grid grid() {
    return grid;
  }

  Tag document() {
    return document;
  }

  List<List<PageOperation>> all() {
    return pages;
  }

  List<Anchor> anchors() {
    return List.copyOf(anchors);
  }

  List<PendingContents> contents() {
    return contents;
  }
}
