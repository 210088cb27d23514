package kistartklar.domain.guide;

/**
 * Something the guide explains in a section.
 *
 * @param id unique in the guide
 * @param text the explanation, in our words
 * @param example how it looks in a small firm
 */
public record Topic(String id, String title, String text, String example) {

  public Topic {
    Require.text(id, "id");
    Require.text(title, "title");
    Require.text(text, "text");
    Require.text(example, "example");
  }
}
