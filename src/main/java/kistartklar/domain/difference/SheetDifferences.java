package kistartklar.domain.difference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetPart;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.Worksheets;

/** Compares the worksheets of two states: rows that both have by cell, others as a whole. */
final class SheetDifferences {

  private final Worksheets mine;
  private final Worksheets theirs;
  private final List<Difference> found = new ArrayList<>();

  private SheetDifferences(Worksheets mine, Worksheets theirs) {
    this.mine = mine;
    this.theirs = theirs;
  }

  static List<Difference> between(Worksheets mine, Worksheets theirs) {
    if (mine.equals(theirs)) {
      return List.of();
    }
    SheetDifferences differences = new SheetDifferences(mine, theirs);
    differences.add(new SheetPart.Settings());
    differences
        .union(mine.sheets().keySet(), theirs.sheets().keySet())
        .forEach(differences::addSheet);
    return differences.found;
  }

  private SortedSet<String> union(Set<String> some, Set<String> more) {
    return Stream.concat(some.stream(), more.stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private <T> void add(SheetPart<T> part) {
    T first = part.of(mine);
    T second = part.of(theirs);
    if (!first.equals(second)) {
      found.add(new Difference.OfSheet<>(part, first, second));
    }
  }

  private void addSheet(String sheet) {
    SheetContent one = mine.sheet(sheet);
    SheetContent other = theirs.sheet(sheet);
    add(new SheetPart.AsOf(sheet));
    add(new SheetPart.FilledInBy(sheet));
    add(new SheetPart.NotNeeded(sheet));
    for (String table : union(one.tables().keySet(), other.tables().keySet())) {
      addTable(sheet, table);
    }
  }

  private void addTable(String sheet, String table) {
    SheetPart.Order order = new SheetPart.Order(sheet, table);
    Set<UUID> all = new LinkedHashSet<>(order.of(mine));
    all.addAll(order.of(theirs));
    for (UUID id : all) {
      RowPlace place = new RowPlace(sheet, table, id);
      Optional<SheetRow> one = mine.row(place);
      Optional<SheetRow> other = theirs.row(place);
      if (one.isPresent() && other.isPresent()) {
        addCells(place, one.get(), other.get());
      } else {
        add(new SheetPart.Row(place));
      }
    }
    List<UUID> merged = new ArrayList<>(all);
    merged.retainAll(order.of(theirs));
    if (!merged.equals(order.of(theirs))) {
      add(order);
    }
  }

  private void addCells(RowPlace place, SheetRow one, SheetRow other) {
    if (!one.equals(other)) {
      for (String field : union(one.values().keySet(), other.values().keySet())) {
        add(new SheetPart.Cell(place, field));
      }
      add(new SheetPart.Note(place));
      add(new SheetPart.Archived(place));
    }
  }
}
