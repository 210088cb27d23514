package kistartklar.report.pdf;

import java.util.List;

/** Something to paint on a page; the order is that of painting. */
sealed interface PageOperation {

  /** A line with its baseline at y. */
  record PlacedLine(Line line, float x, float y) {}

  /** Text that belongs to a structure element. */
  record Text(Tag tag, List<PlacedLine> lines) implements PageOperation {}

  /** A drawing that is the content of a structure element, its origin at x, y. */
  record Figure(Tag tag, float x, float y, Drawing drawing) implements PageOperation {}

  /**
   * Decoration that a screen reader skips.
   *
   * @param type Layout or Pagination
   */
  record Artifact(String type, float x, float y, Drawing drawing) implements PageOperation {}

  /** Where a link leads. */
  sealed interface Target {

    /** A place in the same file. */
    record Place(Anchor anchor) implements Target {}

    /** A heading of that text in the same file, maybe further on. */
    record Heading(String title) implements Target {}

    /** A page on the web. */
    record Address(String url) implements Target {}
  }

  /**
   * Text that leads to another place.
   *
   * @param contents what a screen reader says of it
   */
  record Link(Tag tag, Column area, Target target, List<PlacedLine> lines, String contents)
      implements PageOperation {}

  /** A field that can be filled in on the screen. */
  record Field(Tag tag, FormField field, Column area) implements PageOperation {}

  /** A bookmark. */
  record Bookmark(Anchor target) implements PageOperation {}
}
