package kistartklar.report.pdf;

import java.util.Arrays;

/**
 * Text of one face, measured once: its width and the kerning between its characters, which line
 * breaking, setting and painting all need.
 */
final class Run {

  private static final short[] NONE = {};

  private final String text;
  private final short[] kerning;
  private final int advance;
  private final int ink;

  private Run(String text, short[] kerning, int advance, int ink) {
    this.text = text;
    this.kerning = kerning;
    this.advance = advance;
    this.ink = ink;
  }

  static Run of(String text, Face face) {
    short[] kerning = NONE;
    int advance = 0;
    int ink = 0;
    int previous = -1;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (previous >= 0) {
        int kern = face.kern(previous, codePoint);
        if (kern != 0) {
          kerning = kerning.length == 0 ? new short[text.length()] : kerning;
          kerning[i] = (short) kern;
          advance += kern;
        }
      }
      advance += face.width(codePoint);
      ink = codePoint == ' ' ? ink : advance;
      previous = codePoint;
      i += Character.charCount(codePoint);
    }
    return new Run(text, kerning, advance, ink);
  }

  String text() {
    return text;
  }

  /** Width in 1/1000 em. */
  int advance() {
    return advance;
  }

  /** Width without trailing spaces in 1/1000 em. */
  int ink() {
    return ink;
  }

  /** The index before which kerning comes next; the end of the text if none does. */
  int nextKerned(int from) {
    int at = from;
    while (at < kerning.length && kerning[at] == 0) {
      at++;
    }
    return kerning.length == 0 ? text.length() : at;
  }

  /** Kerning before the character at an index, in 1/1000 em. */
  int kernBefore(int index) {
    return kerning.length == 0 ? 0 : kerning[index];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Run run
        && text.equals(run.text)
        && advance == run.advance
        && Arrays.equals(kerning, run.kerning);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
