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

  private static final short UNKNOWN = -1;

  private final BaseFont font;
  private final GposKerning kerning;
  private final SubsetPrefix prefix = new SubsetPrefix();
  private final short[] widths = new short[0x3000];

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

  /** Whether the face has a glyph for the code point. */
  boolean has(int codePoint) {
    return font.charExists(codePoint);
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
    return sum * size / 1000f;
  }

  private int width(int codePoint) {
    if (codePoint >= widths.length) {
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
    return font.getWidth(has(codePoint) ? codePoint : BOX);
  }
}
