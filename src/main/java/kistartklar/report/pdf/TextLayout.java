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

  /**
   * Longer words are none. They are taken in parts that fill the lines, so that the time they take
   * grows with their length only.
   */
  private static final int LONGEST_WORD = 500;

  private static final int PART = 250;

  /** A line that ends so much before its column, in points, looks short: 13 mm. */
  static final float VISIBLY_SHORT = 36.85f;

  /** In a narrow column less looks short. */
  private static final float SHORT_SHARE = 0.15f;

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

  /**
   * A word or part of one, a space, or a line end.
   *
   * @param filling whether it may be broken anywhere, to fill a line
   */
  private record Token(String text, TextStyle style, float width, boolean filling) {

    Token(String text, TextStyle style, boolean filling) {
      this(text, style, style.width(text), filling);
    }

    Token(String text, TextStyle style) {
      this(text, style, false);
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
      if (to - from > LONGEST_WORD) {
        addParts(text, from, to, style);
      } else {
        waiting.add(new Token(text.substring(from, to), style));
      }
      from = to;
    }
  }

  private void addParts(String text, int from, int to, TextStyle style) {
    int start = from;
    while (start < to) {
      int end = Math.min(start + PART, to);
      if (end < to && Character.isLowSurrogate(text.charAt(end))) {
        end--;
      }
      waiting.add(new Token(text.substring(start, end), style, true));
      start = end;
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
    if (token.filling()) {
      fill(token, used);
      return false;
    }
    int hyphenation = helpfulHyphenation(token, used);
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
    split(token, fittingLength(token, width));
    return false;
  }

  /** Where to break a word that would leave its line visibly short; 0 if that does not help. */
  private int helpfulHyphenation(Token token, float used) {
    float trailing = isAfterSpace() ? line.getLast().width() : 0;
    boolean visiblyShort = width - used + trailing >= Math.min(VISIBLY_SHORT, SHORT_SHARE * width);
    if (!visiblyShort || isLastWord() || !token.style().hyphenated()) {
      return 0;
    }
    int at = hyphenation(token, width - used);
    float part = token.style().width(token.text().substring(0, at) + "-");
    return width - used - part < VISIBLY_SHORT ? at : 0;
  }

  private boolean isAfterSpace() {
    return !line.isEmpty() && line.getLast().isSpace();
  }

  private void fill(Token token, float used) {
    if (line.isEmpty()) {
      split(token, fittingLength(token, width));
      return;
    }
    float room = width - used - KERNING_SLACK;
    int first = Character.charCount(token.text().codePointAt(0));
    if (token.style().width(token.text().substring(0, first)) <= room) {
      split(token, fittingLength(token, room));
    } else {
      waiting.addFirst(token);
    }
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
    line.add(new Token(token.text().substring(0, at), token.style(), token.filling()));
    if (at < token.text().length()) {
      waiting.addFirst(new Token(token.text().substring(at), token.style(), token.filling()));
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

  /** How much of a word fits; its first character does in any case. */
  private static int fittingLength(Token token, float room) {
    int first = Character.charCount(token.text().codePointAt(0));
    TextStyle style = token.style();
    return Math.max(first, style.face().fitting(token.text(), style.size(), room));
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
