package kistartklar.domain.worksheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The definition of one table of a worksheet.
 *
 * @param id unique in the worksheet, also its name in documents
 * @param one what one row is called
 * @param many what several rows are called
 * @param title id of the field that names a row; a reference names it by what it refers to
 * @param columns ids of the fields and computed columns that the table shows
 * @param reportColumns ids of those that the report shows
 * @param profile what its rows say in the profile of a use case
 * @param neededFrom status of a use case from which on it should have a row here; empty if never
 * @param starters values by field of rows that a firm can begin with
 */
public record SheetTable(
    String id,
    String one,
    String many,
    String title,
    List<Field> fields,
    List<ComputedColumn> computed,
    List<String> columns,
    List<String> reportColumns,
    List<ProfilePart> profile,
    Optional<String> neededFrom,
    List<Map<String, String>> starters) {

  /** Most rows of one table. */
  public static final int MOST_ROWS = 200;

  public SheetTable {
    fields = List.copyOf(fields);
    computed = List.copyOf(computed);
    columns = List.copyOf(columns);
    reportColumns = List.copyOf(reportColumns);
    profile = List.copyOf(profile);
    starters = starters.stream().map(Map::copyOf).toList();
  }

  public Optional<Field> field(String field) {
    return Field.in(fields, field);
  }

  public Optional<ComputedColumn> computed(String column) {
    return computed.stream().filter(some -> some.id().equals(column)).findFirst();
  }
}
