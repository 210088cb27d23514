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

  private final Grid grid;
  private final List<List<PageOperation>> pages = new ArrayList<>();
  private final Tag document = Tag.document();
  private final List<Anchor> anchors = new ArrayList<>();
  private final List<PendingContents> contents = new ArrayList<>();
  private float y;

  /** Room left for a list of contents. */
  record PendingContents(int page, Tag tag, float top, TextStyle style, int entries) {}

  /** How far the document had come. */
  record Mark(int pages, int operations, float y, int tags, int anchors, int contents) {}

  Pages(Grid grid) {
    this.grid = grid;
    next();
  }

  /** Goes on at the top of a new page. */
  void next() {
    pages.add(new ArrayList<>());
    y = grid.area().top();
  }

  Mark mark() {
    return new Mark(
        pages.size(), pages.getLast().size(), y, document.made(), anchors.size(), contents.size());
  }

  /** Takes back everything since the mark. */
  void backTo(Mark mark) {
    shorten(pages, mark.pages());
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
    List<PageOperation.PlacedLine> placed = new ArrayList<>(lines.size());
    float lineBottom = top;
    for (Line line : lines) {
      lineBottom -= line.leading();
      float offset = line.indent() + align.offset(width - line.indent() - line.width());
      placed.add(new PageOperation.PlacedLine(line, x + offset, grid.baseline(lineBottom)));
    }
    if (tag.isPresent()) {
      add(new PageOperation.Text(tag.get(), placed));
    } else {
      add(new PageOperation.Artifact("Pagination", 0, 0, canvas -> canvas.show(placed)));
    }
  }

  float y() {
    return y;
  }

  boolean atTop() {
    return y >= grid.area().top();
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
