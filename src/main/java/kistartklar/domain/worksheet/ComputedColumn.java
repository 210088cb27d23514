package kistartklar.domain.worksheet;

import java.util.Map;

/**
 * A column that is computed from the row.
 *
 * @param id unique in the row, together with the fields
 * @param words for each case that is told in words instead of a number, by its key; numbers go into
 *     the places {0}, {1}
 */
public record ComputedColumn(
    String id, String label, Calculation calculation, Map<String, String> words) {

  public ComputedColumn {
    words = Map.copyOf(words);
  }
}
