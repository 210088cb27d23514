package kistartklar.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.openpdf.text.pdf.BaseFont;

/**
 * A font face: widths, kerning, and what is shown for a character. Parsing costs tens of
 * milliseconds, so a face is made once and shared by all documents and threads.
 */
public final class Face {

  /** Shown for a character that the face lacks. */
  static final char BOX = '\u25a1';

  /** Units in which widths and kerning are given, in one em. */
  static final float EM = 1000;

  private static final short UNKNOWN = -1;
  private static final int CACHED = 0x3000;

  private final BaseFont font;
  private final GposKerning kerning;
  private final SubsetPrefix prefix = new SubsetPrefix();
  private final short[] widths = new short[CACHED];
  private final byte[] shown = new byte[CACHED];

  /**
   * Reads a TrueType font.
   *
   * @param name file name ending in .ttf
   */
  public Face(String name, InputStream trueType) throws IOException {
    byte[] data = trueType.readAllBytes();
    font =
        BaseFont.createFont(
            name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, data, null);
    // PDF/A-2 and later take a CIDSet at its word; OpenPDF's is not complete.
    font.setIncludeCidSet(false);
    font.setSecureRandom(prefix);
    kerning = new GposKerning(data);
    Arrays.fill(widths, UNKNOWN);
  }

  BaseFont font() {
    return font;
  }

  void seedSubsetPrefix(long seed) {
    prefix.seed(seed);
  }

  /** Whether the code point is shown as it is, and not as a box. */
  boolean shows(int codePoint) {
    if (codePoint >= CACHED) {
      return font.charExists(codePoint);
    }
    // Racing threads find the same.
    if (shown[codePoint] == 0) {
      boolean exists = codePoint == PlainText.NO_BREAK_SPACE || font.charExists(codePoint);
      shown[codePoint] = (byte) (exists ? 1 : UNKNOWN);
    }
    return shown[codePoint] == 1;
  }

  /** Whether a text has no character that is shown as a box. */
  boolean hasAll(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!shows(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Kerning between two characters as shown, in 1/1000 em. */
  int kern(int left, int right) {
    return kerning.between(left, right);
  }

  /** Width of a text in points, kerning included; missing glyphs count as the box. */
  public float width(String text, float size) {
    int sum = 0;
    int previous = -1;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      sum += width(codePoint);
      if (previous >= 0) {
        sum += kern(previous, codePoint);
      }
      previous = codePoint;
    }
    return sum * size / EM;
  }

  /** Width of a character in 1/1000 em. */
  int width(int codePoint) {
    if (codePoint >= CACHED) {
      return shownWidth(codePoint);
    }
    // Racing threads compute the same value.
    if (widths[codePoint] == UNKNOWN) {
      widths[codePoint] = (short) shownWidth(codePoint);
    }
    return widths[codePoint];
  }

  private int shownWidth(int codePoint) {
    if (codePoint == PlainText.NO_BREAK_SPACE) {
      return font.getWidth(' ');
    }
    return font.getWidth(shows(codePoint) ? codePoint : BOX);
  }
}
