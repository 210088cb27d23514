package kistartklar.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of text, ready to be shown.
 *
 * @param width in points, without trailing spaces
 */
record Line(List<Piece> pieces, float width, float leading) {

  /** Share of the leading that lies above the baseline. */
  static final float ABOVE_BASELINE = 0.76f;

  /**
   * What is shown at once.
   *
   * @param x offset from the start of the line
   * @param actual what the piece stands for, if that is not what it shows
   */
  record Piece(String shown, TextStyle style, float x, Optional<String> actual) {}

  Line {
    pieces = List.copyOf(pieces);
  }

  static float height(List<Line> lines) {
    float height = 0;
    for (Line line : lines) {
      height += line.leading();
    }
    return height;
  }

  /** Puts a line together from cleaned text. */
  static final class Builder {

    private final List<Piece> pieces = new ArrayList<>();
    private float x;
    private float inked;

    Builder add(String text, TextStyle style) {
      int from = 0;
      while (from < text.length()) {
        boolean missing = isMissing(text.codePointAt(from), style.face());
        int to = from;
        while (to < text.length() && isMissing(text.codePointAt(to), style.face()) == missing) {
          to += Character.charCount(text.codePointAt(to));
        }
        String part = text.substring(from, to);
        if (missing) {
          String boxes = String.valueOf(Face.BOX).repeat(part.codePointCount(0, part.length()));
          append(boxes, style, Optional.of(part));
        } else {
          append(part.replace(PlainText.NO_BREAK_SPACE, ' '), style, Optional.empty());
        }
        from = to;
      }
      return this;
    }

    /** A hyphen that is not part of the word: copied text has the word in one. */
    void addHyphen(TextStyle style) {
      append("-", style, Optional.of("\u00ad"));
    }

    Line build(float leading) {
      return new Line(pieces, inked, leading);
    }

    private void append(String shown, TextStyle style, Optional<String> actual) {
      Piece last = pieces.isEmpty() ? null : pieces.getLast();
      if (last != null
          && last.actual().isEmpty()
          && actual.isEmpty()
          && last.style().equals(style)) {
        pieces.removeLast();
        x = last.x();
        append(last.shown() + shown, style, actual);
        return;
      }
      pieces.add(new Piece(shown, style, x, actual));
      String ink = shown.stripTrailing();
      if (!ink.isEmpty()) {
        inked = x + style.width(ink);
      }
      x += style.width(shown);
    }

    private static boolean isMissing(int codePoint, Face face) {
      return codePoint != PlainText.NO_BREAK_SPACE && !face.has(codePoint);
    }
  }
}
