package kistartklar.export;

import java.nio.charset.StandardCharsets;

/** Content lines of RFC 5545: escaped (section 3.3.11) and folded at 75 octets (section 3.1). */
final class CalendarLines {

  private static final int MOST_OCTETS = 75;

  private final StringBuilder lines = new StringBuilder();

  /** A line whose value is no text and needs no escapes. */
  void plain(String name, String value) {
    fold(name + ":" + value);
  }

  /** A line whose value is a text. */
  void text(String name, String value) {
    String escaped =
        PlanWords.sound(value)
            .replace("\\", "\\\\")
            .replace(";", "\\;")
            .replace(",", "\\,")
            .replace("\n", "\\n");
    fold(name + ":" + escaped);
  }

  /** Long lines go on in the next after a blank; a character is never torn apart. */
  private void fold(String line) {
    int octets = 0;
    for (int character : line.codePoints().toArray()) {
      String text = Character.toString(character);
      int length = text.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > MOST_OCTETS) {
        lines.append("\r\n ");
        octets = 1;
      }
      lines.append(text);
      octets += length;
    }
    lines.append("\r\n");
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
