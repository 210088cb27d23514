package kistartklar.export;

import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;

/** Texts in the cells of a workbook, and how many lines they take. */
final class TextCells {

  /** The format of a cell that holds text, whatever it looks like and even after an edit. */
  static final String FORMAT = "@";

  /** Longest text that a cell may have in this format. */
  private static final int LONGEST = 32_767;

  private static final float LINE = 15;

  /** A column is measured in digits, and a text has so many more letters in the same room. */
  private static final float LETTERS = 1.2f;

  private static final Pattern ESCAPE = Pattern.compile("_(?=x\\p{XDigit}{4}_)");

  private TextCells() {}

  /** Puts a text into a cell, unless there is none. */
  static void put(Worksheet sheet, int row, int column, String text) {
    String sound = PlanWords.sound(text);
    if (!sound.isEmpty()) {
      sheet.value(row, column, literal(cut(sound)));
    }
  }

  /** The format takes "_x" with four hexadecimal digits and "_" for a character of that number. */
  private static String literal(String text) {
    return ESCAPE.matcher(text).replaceAll("_x005F_");
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
    return text.substring(0, end) + "…";
  }

  /**
   * Makes a row as high as its highest cell. Programs do not agree on whether they do that
   * themselves when a file says nothing. The format has no row higher than {@value
   * Worksheet#MAX_ROW_HEIGHT} points.
   *
   * @param texts of the row's cells, from the first column on
   * @param widths of the columns in characters
   */
  static void fit(Worksheet sheet, int row, List<String> texts, List<Integer> widths) {
    int lines = 1;
    for (int column = 0; column < texts.size(); column++) {
      lines = Math.max(lines, lines(PlanWords.sound(texts.get(column)), widths.get(column)));
    }
    sheet.rowHeight(row, Math.min(Worksheet.MAX_ROW_HEIGHT, lines * LINE));
  }

  /** How many lines a text takes in a column, its words wrapped. */
  static int lines(String text, int width) {
    return text.lines().mapToInt(line -> wrapped(line, (int) (width * LETTERS))).sum();
  }

  private static int wrapped(String line, int width) {
    int lines = 1;
    int used = 0;
    for (String word : line.split(" ", -1)) {
      int length = word.codePointCount(0, word.length());
      if (used > 0 && used + 1 + length > width) {
        lines++;
        used = 0;
      }
      used += length + (used > 0 ? 1 : 0);
      lines += Math.max(0, (used - 1) / width);
      used = used > width ? (used - 1) % width + 1 : used;
    }
    return lines;
  }
}
