package kistartklar.ui.worksheet;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.ui.shared.Place;

/** Rows of a table, or lines within them, for a field of a row. */
record RowTargets(SheetScope scope, FieldType.RowTarget to, RowPlace from) implements LinkTargets {

  @Override
  public List<Target> all() {
    List<SheetRow> rows =
        scope.state().assessment().worksheets().sheet(to.sheet()).current(to.table());
    Stream<UUID> ids =
        to.lines().isEmpty()
            ? rows.stream().map(SheetRow::id).filter(id -> !id.equals(from.row()))
            : related(rows).stream()
                .flatMap(row -> row.lines(to.lines().get()).stream())
                .map(SheetRow::id);
    return ids.map(id -> new Target(id.toString(), scope.state().words().name(id))).toList();
  }

  /** Those that refer to the same rows, such as the comparison for a tool's use case; else all. */
  private List<SheetRow> related(List<SheetRow> rows) {
    Set<UUID> mine =
        scope.state().assessment().worksheets().row(from).map(RowTargets::references).stream()
            .findFirst()
            .orElseGet(Set::of);
    List<SheetRow> same =
        rows.stream().filter(row -> !Collections.disjoint(references(row), mine)).toList();
    return same.isEmpty() ? rows : same;
  }

  private static Set<UUID> references(SheetRow row) {
    Set<UUID> all = new HashSet<>();
    row.values().keySet().forEach(field -> all.addAll(row.references(field)));
    return all;
  }

  @Override
  public String name(String id) {
    return uuid(id).map(scope.state().words()::name).orElse(id);
  }

  @Override
  public boolean isThere(String id) {
    return uuid(id).flatMap(scope.state().rows()::row).isPresent();
  }

  @Override
  public void goTo(String id) {
    uuid(id)
        .flatMap(scope.state().rows()::place)
        .ifPresent(place -> scope.context().navigation().goTo(new Place.OfRow(place)));
  }

  private static Optional<UUID> uuid(String id) {
    try {
      return Optional.of(UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
