package kistartklar.report.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The texts of a laid out document in reading order, for writing them by other means. */
public final class FlowText {

  /** A heading, a paragraph, a list item or a table row. */
  public sealed interface Block {

    /** A heading; level 1 is the highest. */
    record Heading(int level, String text) implements Block {}

    /** A paragraph, a list item or a line of the contents. */
    record Paragraph(String text) implements Block {}

    /** A table row. */
    record Row(List<String> cells) implements Block {}
  }

  private final Map<Tag, StringBuilder> texts = new IdentityHashMap<>();
  private final List<Block> blocks = new ArrayList<>();

  private FlowText() {}

  /** All blocks of a document. */
  public static List<Block> of(Flow flow) {
    FlowText text = new FlowText();
    flow.pages().all().forEach(page -> page.forEach(text::collect));
    text.walk(flow.document());
    return List.copyOf(text.blocks);
  }

  private void collect(PageOperation operation) {
    switch (operation) {
      case PageOperation.Text text -> append(text.tag(), text.lines());
      case PageOperation.Link link -> append(link.tag(), link.lines());
      default -> {
        // Drawings and bookmarks have no text of their own.
      }
    }
  }

  private void append(Tag tag, List<PageOperation.PlacedLine> lines) {
    StringBuilder text = texts.computeIfAbsent(tag, _ -> new StringBuilder());
    for (PageOperation.PlacedLine line : lines) {
      for (Line.Piece piece : line.line().pieces()) {
        text.append(piece.actual().orElse(piece.shown()));
      }
      if (text.lastIndexOf("\u00ad") != text.length() - 1) {
        text.append(' ');
      }
    }
  }

  private void walk(Tag tag) {
    switch (tag.role()) {
      case "H1", "H2", "H3", "H4" ->
          blocks.add(new Block.Heading(tag.role().charAt(1) - '0', text(tag)));
      case "P", "LI", "TOCI" -> blocks.add(new Block.Paragraph(text(tag)));
      case "TR" -> blocks.add(new Block.Row(tag.children().stream().map(this::text).toList()));
      default -> tag.children().forEach(this::walk);
    }
  }

  private String text(Tag tag) {
    StringBuilder text = new StringBuilder();
    if (texts.containsKey(tag)) {
      text.append(texts.get(tag).toString().replace("\u00ad", "").strip());
    }
    for (Tag child : tag.children()) {
      text.append(text.isEmpty() ? "" : " ").append(text(child));
    }
    return text.toString();
  }
}
