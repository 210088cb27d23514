package kistartklar.report.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Breaks a paragraph into lines: at spaces, after hyphens and slashes, by German hyphenation (never
 * in the last word), and anywhere in what is wider than the column. No line leaves the column.
 */
final class TextLayout {

  private static final float TOLERANCE = 0.02f;
  private static final float KERNING_SLACK = 6;

  /** "KI-Einsatz" stays whole. */
  private static final int FEWEST_BEFORE_BREAK = 3;

  private static final String BREAKS_AFTER = "-/\u2013@";

  private final Hyphenator hyphenator;
  private final float width;
  private final List<Line> lines = new ArrayList<>();
  private final Deque<Token> waiting = new ArrayDeque<>();
  private final List<Token> line = new ArrayList<>();

  private TextLayout(Hyphenator hyphenator, float width) {
    this.hyphenator = hyphenator;
    this.width = width;
  }

  /** A word or part of one, a space, or a line end. */
  private record Token(String text, TextStyle style, float width) {

    Token(String text, TextStyle style) {
      this(text, style, style.width(text));
    }

    boolean isSpace() {
      return text.equals(" ");
    }

    boolean isLineEnd() {
      return text.equals("\n");
    }
  }

  /**
   * The lines of a paragraph.
   *
   * @param width of the column in points
   */
  static List<Line> lines(List<Span> paragraph, float width, Hyphenator hyphenator) {
    TextLayout layout = new TextLayout(hyphenator, width);
    for (Span span : paragraph) {
      layout.tokenize(PlainText.forPage(span.text()), span.style());
    }
    float leading =
        paragraph.stream().map(span -> span.style().leading()).max(Float::compare).orElse(0f);
    layout.breakLines(leading);
    return List.copyOf(layout.lines);
  }

  private void tokenize(String text, TextStyle style) {
    int from = 0;
    while (from < text.length()) {
      int to = endOfToken(text, from);
      waiting.add(new Token(text.substring(from, to), style));
      from = to;
    }
  }

  private static int endOfToken(String text, int from) {
    int to = from;
    while (to < text.length()) {
      char c = text.charAt(to++);
      if (c == ' ' || c == '\n') {
        return to - 1 == from ? to : to - 1;
      }
      boolean inside =
          to - from > FEWEST_BEFORE_BREAK
              && to < text.length()
              && Character.isLetter(text.charAt(to));
      if (inside && BREAKS_AFTER.indexOf(c) >= 0) {
        return to;
      }
    }
    return to;
  }

  private void breakLines(float leading) {
    float used = 0;
    while (!waiting.isEmpty()) {
      Token token = waiting.remove();
      if (token.isLineEnd()) {
        // The space keeps the words apart where only the text is read.
        line.add(new Token(" ", token.style()));
        endLine(leading, false);
        used = 0;
      } else if (token.isSpace()) {
        if (!line.isEmpty()) {
          line.add(token);
          used += token.width();
        }
      } else if (fits(token, used)) {
        line.add(token);
        used += token.width();
      } else {
        endLine(leading, breakWord(token, used));
        used = 0;
      }
    }
    if (!line.isEmpty()) {
      endLine(leading, false);
    }
  }

  private boolean fits(Token token, float used) {
    float needed = used + token.width();
    // Kerning between tokens only matters where it is close.
    return needed <= width - KERNING_SLACK || needed <= width && measuredWith(token) <= width;
  }

  /** Puts what fits of a word that does not; true if that part needs a hyphen. */
  private boolean breakWord(Token token, float used) {
    boolean whole = isLastWord() || !token.style().hyphenated();
    int hyphenation = whole ? 0 : hyphenation(token, width - used);
    if (hyphenation > 0) {
      split(token, hyphenation);
      return true;
    }
    if (line.stream().anyMatch(other -> !other.isSpace())) {
      waiting.addFirst(token);
      return false;
    }
    line.clear();
    int wholeLine = hyphenation(token, width);
    if (wholeLine > 0) {
      split(token, wholeLine);
      return true;
    }
    split(token, fittingLength(token));
    return false;
  }

  private boolean isLastWord() {
    for (Token token : waiting) {
      if (token.isLineEnd()) {
        return true;
      }
      if (!token.isSpace()) {
        return false;
      }
    }
    return true;
  }

  private void split(Token token, int at) {
    line.add(new Token(token.text().substring(0, at), token.style()));
    if (at < token.text().length()) {
      waiting.addFirst(new Token(token.text().substring(at), token.style()));
    }
  }

  private int hyphenation(Token token, float room) {
    String text = token.text();
    int start = 0;
    while (start < text.length() && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    for (int at : hyphenator.breaks(text.substring(start, end)).reversed()) {
      float needed = token.style().width(text.substring(0, start + at) + "-");
      if (needed + 1 <= room) {
        return start + at;
      }
    }
    return 0;
  }

  private int fittingLength(Token token) {
    String text = token.text();
    int length = Character.charCount(text.codePointAt(0));
    while (length < text.length()) {
      int next = length + Character.charCount(text.codePointAt(length));
      if (token.style().width(text.substring(0, next)) > width) {
        break;
      }
      length = next;
    }
    return length;
  }

  private float measuredWith(Token token) {
    line.add(token);
    float needed = build(false, 0).width();
    line.removeLast();
    return needed;
  }

  private void endLine(float leading, boolean hyphen) {
    Line built = build(hyphen, leading);
    line.clear();
    assert built.width() <= width + TOLERANCE : "line leaves its column: " + built;
    lines.add(built);
  }

  private Line build(boolean hyphen, float leading) {
    Line.Builder builder = new Line.Builder();
    for (Token token : line) {
      builder.add(token.text(), token.style());
    }
    if (hyphen) {
      builder.addHyphen(line.getLast().style());
    }
    return builder.build(leading);
  }
}
