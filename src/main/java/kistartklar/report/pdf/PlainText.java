package kistartklar.report.pdf;

import java.text.Normalizer;

/** Makes any text fit to be set: composed accents, no control or format characters. */
public final class PlainText {

  static final char NO_BREAK_SPACE = '\u00a0';

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
    Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC)
        .codePoints()
        .forEach(codePoint -> append(codePoint, page, clean));
    return clean.toString();
  }

  /** Whether a text has nothing but what German is written with, as nearly all texts do. */
  private static boolean isClean(String text) {
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
    if (codePoint == '\n' || codePoint == '\r') {
      clean.append(page ? '\n' : ' ');
    } else if (codePoint == '\t') {
      clean.append(' ');
    }
  }

  private static boolean isVariationSelector(int codePoint) {
    return codePoint >= 0xfe00 && codePoint <= 0xfe0f
        || codePoint >= 0xe0100 && codePoint <= 0xe01ef;
  }
}
