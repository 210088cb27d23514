package kistartklar.chart;

import java.util.List;

/**
 * The values of a chart as a table.
 *
 * @param rows as many cells each as there are headings
 */
public record ChartTable(List<String> headings, List<List<String>> rows) {

  public ChartTable {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != headings.size()) {
        throw new IllegalArgumentException(row + " below " + headings);
      }
    }
  }
}
