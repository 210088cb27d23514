package kistartklar.domain.worksheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a firm entered in one worksheet.
 *
 * @param asOf the day up to which it is true
 * @param by who filled it in
 * @param notNeeded why the firm does not need it; then it counts as complete
 * @param tables rows by table in the firm's order, each id once; no table is empty
 */
public record SheetContent(
    Optional<LocalDate> asOf,
    String by,
    Optional<String> notNeeded,
    SortedMap<String, List<SheetRow>> tables) {

  public static final SheetContent NONE =
      new SheetContent(Optional.empty(), "", Optional.empty(), new TreeMap<>());

  public SheetContent {
    SortedMap<String, List<SheetRow>> filled = new TreeMap<>();
    tables.forEach((table, rows) -> {
      if (!rows.isEmpty()) {
        requireDifferentIds(rows);
        filled.put(table, List.copyOf(rows));
      }
    });
    tables = Collections.unmodifiableSortedMap(filled);
  }

  private static void requireDifferentIds(List<SheetRow> rows) {
    Set<UUID> seen = new HashSet<>();
    for (SheetRow row : rows) {
      if (!seen.add(row.id())) {
        throw new IllegalArgumentException("row twice: " + row.id());
      }
    }
  }

  /** The rows of a table, also archived ones. */
  public List<SheetRow> rows(String table) {
    return tables.getOrDefault(table, List.of());
  }

  /** The rows of a table without archived ones. */
  public List<SheetRow> current(String table) {
    return rows(table).stream().filter(row -> !row.archived()).toList();
  }

  public Optional<SheetRow> row(String table, UUID id) {
    return rows(table).stream().filter(row -> row.id().equals(id)).findFirst();
  }

  public SheetContent withRows(String table, List<SheetRow> rows) {
    SortedMap<String, List<SheetRow>> changed = new TreeMap<>(tables);
    changed.put(table, rows);
    return new SheetContent(asOf, by, notNeeded, changed);
  }

  /** With a row in place of the one with its id, or else as the last one. */
  public SheetContent withRow(String table, SheetRow row) {
    List<SheetRow> changed = new ArrayList<>(rows(table));
    changed.replaceAll(some -> some.id().equals(row.id()) ? row : some);
    if (row(table, row.id()).isEmpty()) {
      changed.add(row);
    }
    return withRows(table, changed);
  }

  public SheetContent withoutRow(String table, UUID row) {
    return withRows(table, rows(table).stream().filter(some -> !some.id().equals(row)).toList());
  }

  public SheetContent withAsOf(Optional<LocalDate> newAsOf) {
    return new SheetContent(newAsOf, by, notNeeded, tables);
  }

  public SheetContent withBy(String newBy) {
    return new SheetContent(asOf, newBy, notNeeded, tables);
  }

  public SheetContent withNotNeeded(Optional<String> reason) {
    return new SheetContent(asOf, by, reason, tables);
  }
}
