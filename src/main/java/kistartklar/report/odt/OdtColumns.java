package kistartklar.report.odt;

import java.util.List;

/**
 * The columns of a table.
 *
 * @param heads their headings
 * @param widths in millimetres
 */
public record OdtColumns(List<String> heads, List<Integer> widths) {

  public OdtColumns {
    heads = List.copyOf(heads);
    widths = List.copyOf(widths);
    if (heads.size() != widths.size()) {
      throw new IllegalArgumentException(heads + " " + widths);
    }
  }
}
