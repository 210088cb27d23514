package kistartklar.domain.worksheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A part of the worksheets that can be compared and replaced by itself.
 *
 * @param <T> what it holds
 */
public sealed interface SheetPart<T> {

  T of(Worksheets worksheets);

  /** The worksheets with another value of this part; unchanged if its row is gone. */
  Worksheets with(Worksheets worksheets, T value);

  /** Both values in one, mine first; empty where that is impossible. */
  default Optional<T> both(T mine, T theirs) {
    return Optional.empty();
  }

  /** The settings of all worksheets. */
  record Settings() implements SheetPart<SheetSettings> {
    @Override
    public SheetSettings of(Worksheets worksheets) {
      return worksheets.settings();
    }

    @Override
    public Worksheets with(Worksheets worksheets, SheetSettings value) {
      return worksheets.withSettings(value);
    }
  }

  /** The date of a worksheet. */
  record AsOf(String sheet) implements SheetPart<Optional<LocalDate>> {
    @Override
    public Optional<LocalDate> of(Worksheets worksheets) {
      return worksheets.sheet(sheet).asOf();
    }

    @Override
    public Worksheets with(Worksheets worksheets, Optional<LocalDate> value) {
      return worksheets.withSheet(sheet, worksheets.sheet(sheet).withAsOf(value));
    }
  }

  /** Who filled in a worksheet. */
  record FilledInBy(String sheet) implements SheetPart<String> {
    @Override
    public String of(Worksheets worksheets) {
      return worksheets.sheet(sheet).by();
    }

    @Override
    public Worksheets with(Worksheets worksheets, String value) {
      return worksheets.withSheet(sheet, worksheets.sheet(sheet).withBy(value));
    }
  }

  /** Why a worksheet is not needed. */
  record NotNeeded(String sheet) implements SheetPart<Optional<String>> {
    @Override
    public Optional<String> of(Worksheets worksheets) {
      return worksheets.sheet(sheet).notNeeded();
    }

    @Override
    public Worksheets with(Worksheets worksheets, Optional<String> value) {
      return worksheets.withSheet(sheet, worksheets.sheet(sheet).withNotNeeded(value));
    }
  }

  /** A row as a whole; empty where it does not exist. */
  record Row(RowPlace place) implements SheetPart<Optional<SheetRow>> {
    @Override
    public Optional<SheetRow> of(Worksheets worksheets) {
      return worksheets.row(place);
    }

    @Override
    public Worksheets with(Worksheets worksheets, Optional<SheetRow> value) {
      SheetContent content = worksheets.sheet(place.sheet());
      return worksheets.withSheet(
          place.sheet(),
          value
              .map(row -> content.withRow(place.table(), row))
              .orElseGet(() -> content.withoutRow(place.table(), place.row())));
    }
  }

  /** The value in one field of a row. Lines, and several choices or references, can be joined. */
  record Cell(RowPlace place, String field) implements SheetPart<Optional<CellValue>> {
    @Override
    public Optional<CellValue> of(Worksheets worksheets) {
      return worksheets.row(place).flatMap(row -> row.value(field));
    }

    @Override
    public Worksheets with(Worksheets worksheets, Optional<CellValue> value) {
      return worksheets.withChangedRow(place, row -> row.with(field, value));
    }

    @Override
    public Optional<Optional<CellValue>> both(
        Optional<CellValue> mine, Optional<CellValue> theirs) {
      CellValue other = theirs.orElse(null);
      return switch (mine.orElse(null)) {
        case CellValue.Lines(List<SheetRow> lines)
            when other instanceof CellValue.Lines(List<SheetRow> more) ->
            Optional.of(Optional.of(joined(lines, more)));
        case CellValue.Texts(List<String> texts)
            when other instanceof CellValue.Texts(List<String> more) -> {
          Set<String> all = new LinkedHashSet<>(texts);
          all.addAll(more);
          yield Optional.of(Optional.of(new CellValue.Texts(List.copyOf(all))));
        }
        case null, default -> Optional.empty();
      };
    }

    /** All lines, each once; of one that both have, mine counts. */
    private static CellValue joined(List<SheetRow> mine, List<SheetRow> theirs) {
      Map<UUID, SheetRow> lines = new LinkedHashMap<>();
      mine.forEach(line -> lines.put(line.id(), line));
      theirs.forEach(line -> lines.putIfAbsent(line.id(), line));
      return new CellValue.Lines(List.copyOf(lines.values()));
    }
  }

  /** The note of a row. */
  record Note(RowPlace place) implements SheetPart<String> {
    @Override
    public String of(Worksheets worksheets) {
      return worksheets.row(place).map(SheetRow::note).orElse("");
    }

    @Override
    public Worksheets with(Worksheets worksheets, String value) {
      return worksheets.withChangedRow(place, row -> row.withNote(value));
    }

    @Override
    public Optional<String> both(String mine, String theirs) {
      return Optional.of(
          mine.isBlank() || theirs.isBlank()
              ? mine + theirs
              : mine.stripTrailing() + "\n\n" + theirs);
    }
  }

  /** Whether a row is archived. */
  record Archived(RowPlace place) implements SheetPart<Boolean> {
    @Override
    public Boolean of(Worksheets worksheets) {
      return worksheets.row(place).map(SheetRow::archived).orElse(false);
    }

    @Override
    public Worksheets with(Worksheets worksheets, Boolean value) {
      return worksheets.withChangedRow(place, row -> row.withArchived(value));
    }
  }

  /** The order of the rows of a table; rows that it does not name come last. */
  record Order(String sheet, String table) implements SheetPart<List<UUID>> {
    @Override
    public List<UUID> of(Worksheets worksheets) {
      return worksheets.sheet(sheet).rows(table).stream().map(SheetRow::id).toList();
    }

    @Override
    public Worksheets with(Worksheets worksheets, List<UUID> value) {
      SheetContent content = worksheets.sheet(sheet);
      List<SheetRow> sorted = new ArrayList<>(content.rows(table));
      sorted.sort(Comparator.comparingInt(row -> position(value, row.id())));
      return worksheets.withSheet(sheet, content.withRows(table, sorted));
    }

    private static int position(List<UUID> order, UUID id) {
      int position = order.indexOf(id);
      return position < 0 ? order.size() : position;
    }
  }
}
