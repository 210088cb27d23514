package kistartklar.domain.assessment;

/**
 * What parts words in texts that come from anywhere: line feeds, carriage returns, tabs, and the
 * rarer vertical tab, form feed, next line, line and paragraph separator. A screen, a sheet or a
 * page that knows only some of them would otherwise run the words on both sides together.
 */
public final class LineBreaks {

  private static final String OTHER_THAN_LINE_FEED = "\r\u000b\f\u0085\u2028\u2029";

  private LineBreaks() {}

  /** The text in one line: a run of line breaks and tabs, with the blanks in it, is one blank. */
  public static String oneLine(String text) {
    int from = first(text, "\n\t" + OTHER_THAN_LINE_FEED);
    if (from == text.length()) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length()).append(text, 0, from);
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBreak(c, true)) {
        cutBlanks(line);
        line.append(' ');
        i = endOfRun(text, i) - 1;
      } else {
        line.append(c);
      }
    }
    return line.toString();
  }

  /** The text with every kind of line break as a line feed; tabs stay. */
  public static String unified(String text) {
    int from = first(text, OTHER_THAN_LINE_FEED);
    if (from == text.length()) {
      return text;
    }
    StringBuilder unified = new StringBuilder(text.length()).append(text, 0, from);
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        continue;
      }
      unified.append(isBreak(c, false) ? '\n' : c);
    }
    return unified.toString();
  }

  private static boolean isBreak(char c, boolean orTab) {
    return switch (c) {
      case '\n', '\r', '\u000b', '\f', '\u0085', '\u2028', '\u2029' -> true;
      case '\t' -> orTab;
      default -> false;
    };
  }

  /** The place of the first of several characters; the length if none is there. */
  private static int first(String text, String characters) {
    int first = text.length();
    for (int i = 0; i < characters.length(); i++) {
      // Once for each character: searching for one is what the JDK does many times faster.
      int at = text.indexOf(characters.charAt(i), 0, first);
      first = at < 0 ? first : at;
    }
    return first;
  }

  private static int endOfRun(String text, int from) {
    int to = from;
    while (to < text.length() && (text.charAt(to) == ' ' || isBreak(text.charAt(to), true))) {
      to++;
    }
    return to;
  }

  private static void cutBlanks(StringBuilder line) {
    int length = line.length();
    while (length > 0 && line.charAt(length - 1) == ' ') {
      length--;
    }
    line.setLength(length);
  }
}
