package kistartklar.ui.difference;

/**
 * The part of a long text in which it begins to differ from another one. A text of a few lines is
 * taken whole.
 */
final class Excerpt {

  /** Texts up to this length are never cut, in characters. */
  static final int LENGTH = 280;

  private static final int LINES = 6;
  private static final int BEFORE = 60;
  private static final String CUT = "…";

  private Excerpt() {}

  static boolean isLong(String text) {
    return text.length() > LENGTH || text.lines().limit(LINES + 1L).count() > LINES;
  }

  /** The text from shortly before the place where the other one begins to say something else. */
  static String of(String text, String other) {
    if (!isLong(text)) {
      return text;
    }
    int start = start(text, other);
    int end = end(text, start);
    return (start > 0 ? CUT : "")
        + text.substring(start, end).strip()
        + (end < text.length() ? CUT : "");
  }

  private static int start(String text, String other) {
    int same = 0;
    int most = Math.min(text.length(), other.length());
    while (same < most && text.charAt(same) == other.charAt(same)) {
      same++;
    }
    if (same < LENGTH / 2) {
      return 0;
    }
    int from = Math.min(same - BEFORE, most - LENGTH / 2);
    int blank = text.lastIndexOf(' ', from);
    return boundary(text, blank > from - BEFORE ? blank + 1 : from);
  }

  private static int end(String text, int start) {
    int end = Math.min(text.length(), start + LENGTH);
    int lines = 0;
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '\n' && ++lines == LINES) {
        return i;
      }
    }
    return boundary(text, end);
  }

  /** The place itself, or the one before if it lies within a character. */
  private static int boundary(String text, int at) {
    boolean within =
        at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return within ? at - 1 : at;
  }
}
