package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines with tabs, as they are pasted from a spreadsheet or a word processor.
 *
 * @param rows all with the same number of cells, at least two
 */
record TabbedTable(List<List<String>> rows) {

  private static final Pattern NUMBER =
      Pattern.compile("[-+\u2212\u00b1~<>]?\\s?\\d[\\d.,]*\\s?(%|\u20ac|h|Tage?|Std\\.?)?");

  TabbedTable {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /** Whether a line may be a row: something stands before a tab in it. */
  static boolean isRow(String line) {
    return line.indexOf('\t') >= 0 && !line.isBlank();
  }

  /** The table that lines make; rows with fewer cells than others get empty ones. */
  static TabbedTable of(List<String> lines) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines) {
      rows.add(new ArrayList<>(List.of(line.split("\t", -1))));
    }
    int columns = rows.stream().mapToInt(List::size).max().orElseThrow();
    for (List<String> row : rows) {
      row.replaceAll(String::strip);
      while (row.size() < columns) {
        row.add("");
      }
    }
    while (rows.stream().allMatch(row -> row.size() > 2 && row.getLast().isBlank())) {
      rows.forEach(List::removeLast);
    }
    return new TabbedTable(rows);
  }

  int columns() {
    return rows.getFirst().size();
  }

  /** Whether the first row names the columns: it holds no numbers, and something follows it. */
  boolean hasHead() {
    return rows.size() > 1
        && rows.getFirst().stream().skip(1).noneMatch(cell -> cell.isEmpty() || isNumber(cell));
  }

  List<List<String>> body() {
    return hasHead() ? rows.subList(1, rows.size()) : rows;
  }

  /** Whether a column holds numbers only, which stand one below the other. */
  boolean isNumeric(int column) {
    return column > 0
        && body().stream().anyMatch(row -> !row.get(column).isEmpty())
        && body().stream()
            .map(row -> row.get(column))
            .allMatch(cell -> cell.isEmpty() || isNumber(cell));
  }

  private static boolean isNumber(String cell) {
    return cell.length() < 30 && NUMBER.matcher(cell).matches();
  }
}
