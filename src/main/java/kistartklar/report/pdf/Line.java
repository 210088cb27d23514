package kistartklar.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of text, ready to be shown.
 *
 * @param width in points, without indent and trailing spaces
 * @param indent distance from the left edge of the column
 */
record Line(List<Piece> pieces, float width, float leading, float indent) {

  private static final String SOFT_HYPHEN = "\u00ad";

  /**
   * What is shown at once.
   *
   * @param x offset from the start of the line
   * @param actual what the piece stands for, if that is not what it shows
   */
  record Piece(Run run, TextStyle style, float x, Optional<String> actual) {

    String shown() {
      return run.text();
    }
  }

  Line {
    pieces = List.copyOf(pieces);
  }

  /** Whether a word goes on in the next line. */
  boolean endsInHyphen() {
    return !pieces.isEmpty() && pieces.getLast().actual().equals(Optional.of(SOFT_HYPHEN));
  }

  Line indented(float newIndent) {
    return new Line(pieces, width, leading, newIndent);
  }

  /** With another line before its indent. */
  Line labelled(Line label) {
    List<Piece> all = new ArrayList<>();
    for (Piece piece : label.pieces()) {
      all.add(new Piece(piece.run(), piece.style(), piece.x() - indent, piece.actual()));
    }
    all.addAll(pieces);
    return new Line(all, width, leading, indent);
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
    private final StringBuilder plain = new StringBuilder();
    private @Nullable TextStyle plainStyle;
    private float x;
    private float inked;

    Builder add(String text, TextStyle style) {
      if (style.face().hasAll(text)) {
        appendPlain(text, style);
        return this;
      }
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
          appendInstead(boxes, style, part);
        } else {
          appendPlain(part, style);
        }
        from = to;
      }
      return this;
    }

    /** A hyphen that is not part of the word: copied text has the word in one. */
    void addHyphen(TextStyle style) {
      appendInstead("-", style, SOFT_HYPHEN);
    }

    Line build(float leading) {
      endPlain();
      return new Line(pieces, inked, leading, 0);
    }

    /** Kerning reaches across words, so what looks alike is measured and shown in one piece. */
    private void appendPlain(String shown, TextStyle style) {
      if (!style.equals(plainStyle)) {
        endPlain();
        plainStyle = style;
      }
      plain.append(shown);
    }

    private void appendInstead(String shown, TextStyle style, String actual) {
      endPlain();
      append(shown, style, Optional.of(actual));
    }

    private void endPlain() {
      if (plainStyle != null) {
        // The face has no glyph of its own for it.
        String shown = plain.toString().replace(PlainText.NO_BREAK_SPACE, ' ');
        append(shown, plainStyle, Optional.empty());
        plain.setLength(0);
        plainStyle = null;
      }
    }

    private void append(String shown, TextStyle style, Optional<String> actual) {
      Run run = Run.of(shown, style.face());
      pieces.add(new Piece(run, style, x, actual));
      if (run.ink() > 0) {
        inked = x + run.ink() * style.size() / Face.EM;
      }
      x += run.advance() * style.size() / Face.EM;
    }

    private static boolean isMissing(int codePoint, Face face) {
      return !face.shows(codePoint);
    }
  }
}
