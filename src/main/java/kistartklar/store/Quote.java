package kistartklar.store;

/** Makes pieces of a file fit to stand in a message to the user. */
final class Quote {

  private static final int MOST = 40;

  private Quote() {}

  /** At most 40 characters on one line, without anything that could disturb the text around it. */
  static String shortened(String text) {
    StringBuilder quoted = new StringBuilder();
    text.codePoints().limit(MOST).map(Quote::printable).forEach(quoted::appendCodePoint);
    return text.codePointCount(0, text.length()) > MOST ? quoted + "…" : quoted.toString();
  }

  private static int printable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          ' ';
      default -> character;
    };
  }
}
