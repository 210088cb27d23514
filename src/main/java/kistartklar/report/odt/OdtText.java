package kistartklar.report.odt;

/** What XML may hold of a text. */
final class OdtText {

  private OdtText() {}

  /** The text with line ends alike and without characters that XML may not hold. */
  static String sound(String text) {
    StringBuilder sound = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(OdtText::isSound)
        .forEach(sound::appendCodePoint);
    return sound.toString();
  }

  private static boolean isSound(int character) {
    boolean control = character < 0x20 && character != '\n' && character != '\t';
    boolean surrogate =
        character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    return !control && !surrogate && character != 0xfffe && character != 0xffff;
  }

  /** The text as it stands between tags and in attributes. */
  static String escaped(String text) {
    return sound(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
