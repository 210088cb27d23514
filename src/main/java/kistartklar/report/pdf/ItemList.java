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
    TextStyle style = spans.getFirst().style();
    float indent = indent(style, label);
    Column column = flow.column();
    List<Line> lines = flow.lines(spans, column.width() - indent);
    flow.makeRoom(lines);
    Tag parent = list.filter(Tag::isPartOfTree).orElseGet(this::begin);
    list = Optional.of(parent);
    Tag entry = parent.child("LI");
    flow.pages()
        .place(
            Optional.of(entry.child("Lbl")),
            flow.lines(Span.of(label, style), indent),
            Align.LEFT,
            column.left(),
            indent,
            flow.y());
    flow.block(entry.child("LBody"), lines, column.left() + indent, column.width() - indent);
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
