package kistartklar.report.pdf;

import java.util.List;
import java.util.Optional;

/**
 * A table whose head, if it has one, is repeated on every page it reaches. Rows break between
 * pages; a row that is taller than what is left of a page may break inside.
 *
 * @param summary what a screen reader says of the table
 * @param widths of the columns, in any unit
 * @param rowHeader index of the column that names the row
 */
public record Table(
    String summary,
    List<Float> widths,
    List<Cell> head,
    List<List<Cell>> rows,
    int rowHeader,
    Look look) {

  /** Colours of a table. */
  public record Look(Rgb rule, Rgb headRule) {}

  /**
   * A drawing in a cell.
   *
   * @param alternative describes it; empty where the cell's text says the same
   */
  public record Mark(Optional<String> alternative, float width, float height, Drawing drawing) {}

  /**
   * Text in a cell.
   *
   * @param label hangs in the margin of the text; empty for none
   * @param indent of the text in points
   */
  public record Paragraph(String label, float indent, List<Span> spans) {

    public Paragraph {
      spans = List.copyOf(spans);
    }

    /** Without a label. */
    public static Paragraph of(List<Span> spans) {
      return new Paragraph("", 0, spans);
    }
  }

  /**
   * A cell.
   *
   * @param paragraphs one below the other
   * @param mark stands left of the text
   * @param below stands under the text; keeps its row on one page
   * @param target text of the heading to which the row leads, if it leads anywhere
   */
  public record Cell(
      List<Paragraph> paragraphs,
      Align align,
      Optional<Mark> mark,
      Optional<Mark> below,
      Optional<String> target) {

    public Cell {
      paragraphs = List.copyOf(paragraphs);
    }

    /** One paragraph in one style. */
    public static Cell of(String text, TextStyle style) {
      return of(text, style, Align.LEFT);
    }

    /** One paragraph in one style. */
    public static Cell of(String text, TextStyle style, Align align) {
      return new Cell(
          List.of(Paragraph.of(Span.of(text, style))),
          align,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    /** Several paragraphs. */
    public static Cell of(List<List<Span>> paragraphs) {
      return ofParagraphs(paragraphs.stream().map(Paragraph::of).toList());
    }

    /** Several paragraphs, some with labels. */
    public static Cell ofParagraphs(List<Paragraph> paragraphs) {
      return new Cell(paragraphs, Align.LEFT, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** With a drawing before the text. */
    public Cell marked(Mark newMark) {
      return new Cell(paragraphs, align, Optional.of(newMark), below, target);
    }

    /** With a drawing under the text. */
    public Cell over(Mark newBelow) {
      return new Cell(paragraphs, align, mark, Optional.of(newBelow), target);
    }

    /** Whose row leads to a heading of that text, which the document must have. */
    public Cell leadingTo(String heading) {
      return new Cell(paragraphs, align, mark, below, Optional.of(heading));
    }
  }

  public Table {
    widths = List.copyOf(widths);
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }
}
