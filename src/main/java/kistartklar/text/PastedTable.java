package kistartklar.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import kistartklar.domain.assessment.LineBreaks;

/** Tables as text to be pasted into spreadsheets and mails: a line per row, cells by tabs. */
public final class PastedTable {

  private PastedTable() {}

  /** A row of the table, without an end of line. */
  public static String row(Stream<String> cells) {
    return cells.map(PastedTable::cell).collect(Collectors.joining("\t"));
  }

  /**
   * A spreadsheet takes for a formula what begins like one, whoever wrote it, and a quotation mark
   * at the beginning for one around the cell, so that it swallows all cells up to the next.
   */
  private static String cell(String text) {
    String oneLine = LineBreaks.oneLine(text);
    if (oneLine.startsWith("\"")) {
      return '"' + oneLine.replace("\"", "\"\"") + '"';
    }
    return !oneLine.isEmpty() && "=+-@".indexOf(oneLine.charAt(0)) >= 0 ? "'" + oneLine : oneLine;
  }
}
