package kistartklar.domain.worksheet;

import java.util.List;

/** Rows whose field has one of some values. */
public record RowFilter(String field, List<String> values) {

  public RowFilter {
    values = List.copyOf(values);
  }

  public boolean accepts(SheetRow row) {
    return row.text(field).filter(values::contains).isPresent();
  }
}
