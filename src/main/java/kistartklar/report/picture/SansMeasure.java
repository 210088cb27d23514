package kistartklar.report.picture;

import java.text.Normalizer;
import kistartklar.chart.TextMeasure;

/**
 * Widths of letters in the sans serif that every system has: Arial, Helvetica and Liberation Sans
 * agree in them. Letters with marks are as wide as without.
 */
final class SansMeasure implements TextMeasure {

  private static final int FIRST = ' ';
  private static final double UNKNOWN = 0.6;
  private static final double WIDE = 1;
  private static final int FIRST_WIDE = 0x2e80;

  /** From the space to the tilde, in thousandths of an em. */
  private static final int[] PLAIN = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private static final int[] BOLD = {
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
    611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
    278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584
  };

  @Override
  public double width(String text, boolean strong) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .codePoints()
        .mapToDouble(letter -> width(letter, strong))
        .sum();
  }

  private static double width(int letter, boolean strong) {
    int[] widths = strong ? BOLD : PLAIN;
    if (letter >= FIRST && letter < FIRST + widths.length) {
      return widths[letter - FIRST] / 1000.0;
    }
    return switch (letter) {
      case '\u00a0', '\u202f', '·' -> 0.278;
      case '−', '×', '±' -> 0.584;
      case '–', '€', '\u00ab', '\u00bb' -> 0.556;
      case '„', '“', '”' -> strong ? 0.5 : 0.333;
      case '…', '—' -> 1;
      case 'ß' -> 0.611;
      default ->
          Character.getType(letter) == Character.NON_SPACING_MARK
              ? 0
              : letter >= FIRST_WIDE ? WIDE : UNKNOWN;
    };
  }
}
