package kistartklar.report.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
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

  /** What Windows writes German and its neighbours' languages with, signs and letters. */
  private static final int[] TYPED = {
    0x20, 0x17e, 0x192, 0x192, 0x2c6, 0x2dc, 0x2013, 0x2026, 0x2030, 0x203a, 0x20ac, 0x2122
  };

  private final String name;
  private final byte[] data;
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
    this.name = name;
    data = trueType.readAllBytes();
    font =
        BaseFont.createFont(
            name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, data, null);
    // PDF/A-2 and later take a CIDSet at its word; OpenPDF's is not complete.
    font.setIncludeCidSet(false);
    font.setSecureRandom(prefix);
    kerning = new GposKerning(data);
    Arrays.fill(widths, UNKNOWN);
  }

  /**
   * For text that people will type: all its characters are in the file, which ones is not known.
   */
  BaseFont forFields() throws IOException {
    BaseFont typed =
        BaseFont.createFont(
            name, BaseFont.CP1252, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, data, null);
    typed.addSubsetRange(TYPED);
    typed.setSecureRandom(prefix);
    return typed;
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

  /** Whether a text has only characters that German is written with, which every face shows. */
  public static boolean isPlain(String text) {
    return PlainText.isClean(text);
  }

  /** Adds the characters of a text that are shown as a box. */
  public void addMissing(String text, Set<Integer> missing) {
    text.codePoints()
        .filter(character -> Character.getType(character) == Character.PRIVATE_USE)
        .forEach(missing::add);
    PlainText.forPage(text)
        .codePoints()
        .filter(character -> character != '\n' && !shows(character))
        .forEach(missing::add);
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

  /** How much of the beginning of a text is no wider than the room in points. */
  int fitting(String text, float size, float room) {
    int sum = 0;
    int previous = -1;
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      sum += width(codePoint) + (previous < 0 ? 0 : kern(previous, codePoint));
      if (sum * size / EM > room) {
        return at;
      }
      previous = codePoint;
      at += Character.charCount(codePoint);
    }
    return at;
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
