package kistartklar.report.pdf;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Lines in which words of one style lead to headings, each part an element of its own. */
record LinkedLines(Pages pages, Tag parent, TextStyle linked) {

  /**
   * Places the lines at the end of the page's text; they stay on it.
   *
   * @param headings where the words lead, in order; words without one are text
   */
  void place(List<Line> lines, float left, Iterator<String> headings) {
    Optional<Tag> text = Optional.empty();
    for (Line line : lines) {
      float top = pages.y();
      pages.moveDown(line.leading());
      List<Line.Piece> pieces = line.pieces();
      for (int from = 0, to; from < pieces.size(); from = to) {
        boolean leads = leads(pieces.get(from)) && headings.hasNext();
        to = from + 1;
        while (!leads && to < pieces.size() && !leads(pieces.get(to))) {
          to++;
        }
        Line part = new Line(pieces.subList(from, to), line.width(), line.leading(), 0);
        if (leads) {
          text = Optional.empty();
          link(part, pieces.get(from), left, top, headings.next());
        } else {
          text = Optional.of(text.orElseGet(() -> parent.child("Span")));
          pages.place(text, List.of(part), Align.LEFT, left, line.width(), top);
        }
      }
    }
  }

  private boolean leads(Line.Piece piece) {
    return piece.style().equals(linked);
  }

  private void link(Line part, Line.Piece piece, float left, float top, String heading) {
    float from = left + piece.x();
    float width = piece.run().ink() * linked.size() / Face.EM;
    String title = PlainText.oneLine(heading);
    pages.placeLink(
        parent.child("Link"),
        List.of(part),
        left,
        new Column(from, from + width, top, top - part.leading()),
        new PageOperation.Target.Heading(title),
        title);
  }
}
