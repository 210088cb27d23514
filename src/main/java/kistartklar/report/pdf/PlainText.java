package kistartklar.report.pdf;

import java.text.Normalizer;

/** Makes any text fit to be set: composed accents, no control or format characters. */
public final class PlainText {

  static final char NO_BREAK_SPACE = '\u00a0';

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
    StringBuilder clean = new StringBuilder(text.length());
    Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC)
        .codePoints()
        .forEach(codePoint -> append(codePoint, page, clean));
    return clean.toString();
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
