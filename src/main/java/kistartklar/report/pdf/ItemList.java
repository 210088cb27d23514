package kistartklar.report.pdf;

import java.util.List;
import java.util.Optional;

/** A list that grows item by item; the labels hang in the margin of its text. */
public final class ItemList {

  /** Room for a label in widths of the text's size. */
  private static final float INDENT = 1.5f;

  private static final float GAP = 0.25f;

  private final Flow flow;
  private final boolean numbered;

  private Optional<Tag> list = Optional.empty();

  ItemList(Flow flow, boolean numbered) {
    this.flow = flow;
    this.numbered = numbered;
  }

  /** Adds an item at the end of the page's text. */
  public void item(List<Span> spans) {
    item(label(), spans);
  }

  /** Adds an item with a label of its own. */
  public void item(String label, List<Span> spans) {
    float indent = indent(spans.getFirst().style(), label);
    Column column = flow.column();
    List<Line> lines = flow.lines(spans, column.width() - indent);
    flow.makeRoom(lines);
    Tag body = begin(label, spans.getFirst().style(), indent);
    flow.block(body, lines, column.left() + indent, column.width() - indent);
  }

  /**
   * Adds an item that leads to a heading; its lines stay on one page.
   *
   * @param heading its whole text, its number included; the document must have it
   * @param below what goes on below without leading there, maybe nothing
   */
  public void link(List<Span> spans, String heading, List<Span> below) {
    String label = label();
    TextStyle style = spans.getLast().style();
    float indent = indent(style, label);
    Column column = flow.column();
    float left = column.left() + indent;
    float width = column.width() - indent;
    List<Line> lines = flow.lines(spans, width);
    flow.ensure(Line.height(lines));
    Tag body = begin(label, style, indent);
    String title = PlainText.oneLine(heading);
    flow.pages()
        .placeLink(body.child("Link"), lines, left, new PageOperation.Target.Heading(title), title);
    if (!below.isEmpty()) {
      List<Line> rest = flow.lines(below, width);
      flow.block(body.child("P"), rest, left, width);
    }
  }

  /**
   * Adds an item in which words lead to headings; its lines stay on one page.
   *
   * @param linked the style of these words, of nothing else; no line may break in them
   * @param headings the whole text of each heading, in order; the document must have them
   * @param below what goes on below, maybe nothing
   */
  public void linking(List<Span> spans, TextStyle linked, List<String> headings, List<Span> below) {
    String label = label();
    TextStyle style = spans.getLast().style();
    float indent = indent(style, label);
    float left = flow.column().left() + indent;
    float width = flow.column().width() - indent;
    List<Line> lines = flow.lines(spans, width);
    flow.ensure(Line.height(lines));
    Tag body = begin(label, style, indent);
    new LinkedLines(flow.pages(), body, linked).place(lines, left, headings.iterator());
    if (!below.isEmpty()) {
      flow.block(body.child("P"), flow.lines(below, width), left, width);
    }
  }

  /** Places the label of an item at the end of the page's text and returns the item's body. */
  private Tag begin(String label, TextStyle style, float indent) {
    Tag parent = list.filter(Tag::isPartOfTree).orElseGet(this::begin);
    list = Optional.of(parent);
    Tag entry = parent.child("LI");
    flow.pages()
        .place(
            Optional.of(entry.child("Lbl")),
            flow.lines(Span.of(label, style), indent),
            Align.LEFT,
            flow.column().left(),
            indent,
            flow.y());
    return entry.child("LBody");
  }

  private String label() {
    int before = list.filter(Tag::isPartOfTree).map(tag -> tag.children().size()).orElse(0);
    return numbered ? (before + 1) + "." : "\u2022";
  }

  /** The same for all items, but numbers of two digits need more. */
  private float indent(TextStyle style, String label) {
    float usual = flow.grid().nearest(style.size() * INDENT);
    float needed = style.width(label) + style.size() * GAP;
    return needed > usual ? flow.grid().holding(needed) : usual;
  }

  private Tag begin() {
    return flow.current()
        .child("L")
        .with(new Tag.Attribute.Numbering(numbered ? "Decimal" : "Disc"));
  }
}
