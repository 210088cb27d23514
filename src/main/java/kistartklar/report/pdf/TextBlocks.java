package kistartklar.report.pdf;

import java.util.List;
import java.util.Optional;

/** Breaks paragraphs into lines and shares these out to pages without leaving one line alone. */
final class TextBlocks {

  private static final int FEWEST_LINES = 2;

  /** A last line shorter than this share of the others looks lost. */
  private static final float RUNT = 0.12f;

  /** Balancing a heading to a few points is enough. */
  private static final float BALANCE = 8;

  private final Pages pages;
  private final Hyphenator hyphenator;

  TextBlocks(Pages pages, Hyphenator hyphenator) {
    this.pages = pages;
    this.hyphenator = hyphenator;
  }

  /** The lines of a paragraph, the last of them more than a short word if that costs little. */
  List<Line> lines(List<Span> spans, float width) {
    List<Line> lines = broken(spans, width);
    if (lines.size() < 2 || lines.getLast().width() > RUNT * width) {
      return lines;
    }
    for (float narrowing = RUNT / 4; narrowing <= RUNT; narrowing += RUNT / 4) {
      List<Line> narrower = broken(spans, (1 - narrowing) * width);
      if (narrower.size() == lines.size()
          && narrower.getLast().width() > RUNT * width
          && narrower.stream().noneMatch(line -> endsEarlyInHyphen(line, width))) {
        return narrower;
      }
    }
    return lines;
  }

  private static boolean endsEarlyInHyphen(Line line, float width) {
    return line.endsInHyphen() && width - line.width() > TextLayout.VISIBLY_SHORT;
  }

  private List<Line> broken(List<Span> spans, float width) {
    List<Line> lines = TextLayout.lines(spans, width, hyphenator);
    assert lines.stream().allMatch(line -> pages.grid().fits(line.leading())) : "off the grid";
    return lines;
  }

  /** As few lines as there must be, and none much shorter than the others. */
  List<Line> balanced(List<Span> spans, float width) {
    List<Line> best = broken(spans, width);
    float tooNarrow = width / 2;
    float wide = width;
    while (best.size() > 1 && wide - tooNarrow > BALANCE) {
      float middle = (tooNarrow + wide) / 2;
      List<Line> narrower = broken(spans, middle);
      if (narrower.size() == best.size() && narrower.stream().noneMatch(Line::endsInHyphen)) {
        best = narrower;
        wide = middle;
      } else {
        tooNarrow = middle;
      }
    }
    return best;
  }

  /** Places lines from where the page is full, on as many pages as it takes. */
  void place(Tag tag, List<Line> lines, float x, float width) {
    int from = 0;
    while (from < lines.size()) {
      int to = fitting(lines, from);
      if (to > from) {
        List<Line> part = lines.subList(from, to);
        pages.place(Optional.of(tag), part, Align.LEFT, x, width, pages.y());
        pages.moveDown(Line.height(part));
      }
      if (to < lines.size()) {
        pages.next();
      }
      from = to;
    }
  }

  /** The end of what goes on this page; {@code from} if all goes on the next. */
  int fitting(List<Line> lines, int from) {
    int to = from;
    float room = pages.room();
    while (to < lines.size() && lines.get(to).leading() <= room) {
      room -= lines.get(to++).leading();
    }
    if (to == lines.size()) {
      return to;
    }
    if (lines.size() - to < FEWEST_LINES) {
      to = Math.max(from, lines.size() - FEWEST_LINES);
    }
    if (to - from < FEWEST_LINES && !pages.atTop()) {
      return from;
    }
    return Math.max(to, from + (pages.atTop() ? 1 : 0));
  }
}
