package kistartklar.report.pdf;

import java.text.Normalizer;

/** Makes any text fit to be set: composed accents, no control or format characters. */
public final class PlainText {

  static final char NO_BREAK_SPACE = '\u00a0';

  private static final int MOST_MARKS = 30;
  private static final char SOFT_HYPHEN = '\u00ad';
  private static final String PUNCTUATION =
      "\u2013\u2014\u2018\u201a\u201c\u201e\u2022\u2026\u20ac";

  private PlainText() {}

  /** Text for a page. Line ends stay; every other space becomes a plain or a no-break one. */
  static String forPage(String text) {
    return clean(text, true);
  }

  /** Text for metadata, bookmarks and alternative texts: one line, no private characters. */
  public static String oneLine(String text) {
    return clean(text, false).strip();
  }

  private static String clean(String text, boolean page) {
    if (isClean(text)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    Normalizer.normalize(legible(text.replace("\r\n", "\n")), Normalizer.Form.NFC)
        .codePoints()
        .forEach(codePoint -> append(codePoint, page, clean));
    return clean.toString();
  }

  /**
   * Without the marks that are too many for one letter (Unicode Standard Annex 15 allows 30 in a
   * stream): nobody could read them, and composing them takes the square of their number.
   */
  private static String legible(String text) {
    StringBuilder legible = new StringBuilder(text.length());
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      marks = isMark(character) ? marks + 1 : 0;
      if (marks <= MOST_MARKS) {
        legible.appendCodePoint(character);
      }
      i += Character.charCount(character);
    }
    return legible.toString();
  }

  private static boolean isMark(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  /** Whether a text has nothing but what German is written with, as nearly all texts do. */
  static boolean isClean(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c >= ' ' && c <= '~' || c >= NO_BREAK_SPACE && c < 0x180 && c != SOFT_HYPHEN;
      if (!plain && PUNCTUATION.indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  private static void append(int codePoint, boolean page, StringBuilder clean) {
    switch (Character.getType(codePoint)) {
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          clean.append(page ? '\n' : ' ');
      case Character.CONTROL -> appendControl(codePoint, page, clean);
      case Character.SPACE_SEPARATOR ->
          clean.append(codePoint == 0xa0 || codePoint == 0x202f ? NO_BREAK_SPACE : ' ');
      case Character.FORMAT, Character.SURROGATE -> {
        // Nothing to see.
      }
      case Character.PRIVATE_USE -> {
        if (page) {
          clean.append(Face.BOX);
        }
      }
      default -> {
        if (!isVariationSelector(codePoint) && (codePoint & 0xfffe) != 0xfffe) {
          clean.appendCodePoint(codePoint);
        }
      }
    }
  }

  private static void appendControl(int codePoint, boolean page, StringBuilder clean) {
    switch (codePoint) {
      case '\n', '\r', 0x0b, '\f', 0x85 -> clean.append(page ? '\n' : ' ');
      case '\t' -> clean.append(' ');
      default -> {
        // Nothing to see.
      }
    }
  }

  private static boolean isVariationSelector(int codePoint) {
    return codePoint >= 0xfe00 && codePoint <= 0xfe0f
        || codePoint >= 0xe0100 && codePoint <= 0xe01ef;
  }
}
