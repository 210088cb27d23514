package kistartklar.report.pdf;

import java.util.List;
import java.util.function.Function;

/** Sets the entries of a list of contents: title, dots, page number, all of it a link. */
final class ContentsLayout {

  private static final float INDENT = 14;
  private static final float NUMBER_WIDTH = 30;

  private final Grid grid;
  private final Column column;
  private final TextStyle style;
  private final Rgb dots;
  private final Hyphenator hyphenator;

  ContentsLayout(Grid grid, TextStyle style, Rgb dots, Hyphenator hyphenator) {
    this.grid = grid;
    column = grid.area();
    this.style = style;
    this.dots = dots;
    this.hyphenator = hyphenator;
  }

  void fill(
      Pages.PendingContents room,
      List<Anchor> entries,
      Function<Anchor, String> description,
      List<PageOperation> page) {
    if (entries.size() != room.entries()) {
      throw new IllegalStateException(
          "contents has room for " + room.entries() + ", not " + entries.size());
    }
    float top = room.top();
    for (Anchor entry : entries) {
      page.addAll(entry(room.tag(), entry, top, description.apply(entry)));
      top -= style.leading();
    }
  }

  private List<PageOperation> entry(Tag contents, Anchor target, float top, String description) {
    float left = column.left() + INDENT * (target.level() - 1);
    float baseline = grid.baseline(top - style.leading());
    String number = String.valueOf(target.page());
    Line title = line(target.title() + " ", column.right() - NUMBER_WIDTH - left);
    Line page = line(number, NUMBER_WIDTH);
    float numberLeft = column.right() - page.width();
    List<PageOperation.PlacedLine> lines =
        List.of(
            new PageOperation.PlacedLine(title, left, baseline),
            new PageOperation.PlacedLine(page, numberLeft, baseline));
    Tag link = contents.child("TOCI").child("Reference").child("Link");
    return List.of(
        new PageOperation.Link(
            link,
            new Column(left, column.right(), top, top - style.leading()),
            new PageOperation.Target.Place(target),
            lines,
            PlainText.oneLine(description)),
        new PageOperation.Artifact(
            "Layout",
            0,
            0,
            canvas -> canvas.dots(dots, left + title.width() + 5, numberLeft - 5, baseline)));
  }

  private Line line(String text, float width) {
    return TextLayout.lines(Span.of(text, style), width, hyphenator).getFirst();
  }
}
