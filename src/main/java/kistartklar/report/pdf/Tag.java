package kistartklar.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An element of the structure tree: what a screen reader follows, in reading order. An element has
 * either children or content on pages, never both.
 */
final class Tag {

  private final String role;
  private final Optional<Tag> parent;

  /** All elements of the tree in the order in which they were made. */
  private final List<Tag> made;

  private final List<Tag> children = new ArrayList<>();
  private Optional<String> alternative = Optional.empty();
  private Optional<Attribute> attribute = Optional.empty();
  private boolean partOfTree = true;

  /** An attribute that a standard role needs. */
  sealed interface Attribute {

    /** Of a header cell: Row or Column. */
    record Scope(String name) implements Attribute {}

    /** Of a table. */
    record Summary(String text) implements Attribute {}

    /** Of a list: Disc, Decimal or None. */
    record Numbering(String name) implements Attribute {}

    /** Of a figure: where it stands on its page. */
    record Box(float left, float bottom, float right, float top) implements Attribute {}
  }

  private Tag(String role, Optional<Tag> parent, List<Tag> made) {
    this.role = role;
    this.parent = parent;
    this.made = made;
  }

  /** The root of a document. */
  static Tag document() {
    return new Tag("Document", Optional.empty(), new ArrayList<>());
  }

  /** A new last child with a standard role of PDF 1.7. */
  Tag child(String childRole) {
    Tag child = new Tag(childRole, Optional.of(this), made);
    children.add(child);
    made.add(child);
    return child;
  }

  /** The number of elements made in this tree, the root not counted. */
  int made() {
    return made.size();
  }

  /** Takes the elements out again that were made after so many others. */
  void forgetAfter(int count) {
    while (made.size() > count) {
      // Children are only ever added at the end, so the last one made is its parent's last.
      Tag last = made.removeLast();
      last.parent.orElseThrow().children.removeLast();
      last.partOfTree = false;
    }
  }

  /** Whether the element was not taken out again. */
  boolean isPartOfTree() {
    return partOfTree;
  }

  Tag with(Attribute newAttribute) {
    attribute = Optional.of(newAttribute);
    return this;
  }

  Tag withAlternative(String text) {
    alternative = Optional.of(PlainText.oneLine(text));
    return this;
  }

  String role() {
    return role;
  }

  List<Tag> children() {
    return children;
  }

  Optional<String> alternative() {
    return alternative;
  }

  Optional<Attribute> attribute() {
    return attribute;
  }
}
