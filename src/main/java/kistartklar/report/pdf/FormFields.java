package kistartklar.report.pdf;

/** Places the fields of a form among the blocks of a {@link Flow}. */
public record FormFields(Flow flow) {

  /**
   * Adds a field to the page that is being filled; takes no room.
   *
   * @param x from the left edge of the column
   * @param bottom height on the page
   */
  public void add(FormField field, float x, float bottom, float width, float height) {
    float left = flow.column().left() + x;
    Tag tag = flow.current().child("Form");
    if (field instanceof FormField.Choice choice) {
      tag.withAlternative(choice.description());
    }
    flow.pages()
        .add(
            new PageOperation.Field(
                tag, field, new Column(left, left + width, bottom + height, bottom)));
  }

  /**
   * Adds a field to every page but the first. In reading order they come at the end: they repeat
   * what was asked on the first page.
   */
  public void repeat(FormField.Entry field, Column area) {
    for (int page = 2; page <= flow.pageCount(); page++) {
      flow.pages()
          .all()
          .get(page - 1)
          .add(new PageOperation.Field(flow.current().child("Form"), field, area));
    }
  }
}
