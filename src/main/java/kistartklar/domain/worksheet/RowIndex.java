package kistartklar.domain.worksheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds rows by id, and which rows use one. Made in one pass over all worksheets; what it says
 * holds for the state that it was made of.
 */
public final class RowIndex {

  /**
   * Where a row is used.
   *
   * @param field whose value refers to it, or whose lines do
   */
  public record Use(RowPlace by, String field) {}

  /** The field that holds measures, in every table that has one. */
  public static final String MEASURES = "measures";

  private final Map<UUID, RowPlace> places = new HashMap<>();
  private final Map<UUID, SheetRow> rows = new HashMap<>();
  private final Map<UUID, List<Use>> uses = new HashMap<>();
  private final Map<String, List<RowPlace>> byMeasure = new HashMap<>();

  public RowIndex(Worksheets worksheets) {
    worksheets
        .sheets()
        .forEach((sheet, content) ->
            content.tables().forEach((table, all) -> all.forEach(row -> add(sheet, table, row))));
  }

  private void add(String sheet, String table, SheetRow row) {
    RowPlace place = new RowPlace(sheet, table, row.id());
    for (String measure : row.texts(MEASURES)) {
      byMeasure.computeIfAbsent(measure, _ -> new ArrayList<>()).add(place);
    }
    places.putIfAbsent(row.id(), place);
    rows.putIfAbsent(row.id(), row);
    row.values()
        .keySet()
        .forEach(field -> {
          addUses(place, row, field, field);
          for (SheetRow line : row.lines(field)) {
            rows.putIfAbsent(line.id(), line);
            places.putIfAbsent(line.id(), place);
            line.values().keySet().forEach(inner -> addUses(place, line, inner, field));
          }
        });
  }

  private void addUses(RowPlace place, SheetRow row, String field, String shown) {
    for (UUID used : row.references(field)) {
      uses.computeIfAbsent(used, _ -> new ArrayList<>()).add(new Use(place, shown));
    }
  }

  /** The row or line with an id. */
  public Optional<SheetRow> row(UUID id) {
    return Optional.ofNullable(rows.get(id));
  }

  /** The place of a row; of a line, that of its row. */
  public Optional<RowPlace> place(UUID id) {
    return Optional.ofNullable(places.get(id));
  }

  /** Where a row is used, by others or by itself, each place once per reference. */
  public List<Use> uses(UUID id) {
    return List.copyOf(uses.getOrDefault(id, List.of()));
  }

  /**
   * The rows from which a measure comes.
   *
   * @param measure the key of a question, or the id of a measure of the firm's own
   */
  public List<RowPlace> rowsOfMeasure(String measure) {
    return List.copyOf(byMeasure.getOrDefault(measure, List.of()));
  }
}
