package kistartklar.domain.worksheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Worksheets in which every field of every row has a value that can be told from all others. */
public final class FullSheets {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final int LINES = 3;

  private final WorksheetCatalogue catalogue;
  private final int rows;

  private FullSheets(WorksheetCatalogue catalogue, int rows) {
    this.catalogue = catalogue;
    this.rows = rows;
  }

  /** So many rows in each table of each worksheet. */
  public static Worksheets of(WorksheetCatalogue catalogue, int rows) {
    return new FullSheets(catalogue, rows).all();
  }

  private Worksheets all() {
    Worksheets all =
        Worksheets.NONE.withSettings(
            new SheetSettings(Optional.of(BigDecimal.valueOf(32)), 46, 220));
    for (Worksheet sheet : catalogue.worksheets()) {
      SheetContent content = SheetContent.NONE.withAsOf(Optional.of(DAY)).withBy("Leitung");
      for (SheetTable table : sheet.tables()) {
        List<SheetRow> filled = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
          filled.add(row(sheet.id(), table, i));
        }
        content = content.withRows(table.id(), filled);
      }
      all = all.withSheet(sheet.id(), content);
    }
    return all;
  }

  private static UUID id(Object... parts) {
    return UUID.nameUUIDFromBytes(List.of(parts).toString().getBytes(StandardCharsets.UTF_8));
  }

  private SheetRow row(String sheet, SheetTable table, int index) {
    SheetRow row =
        SheetRow.empty(id(sheet, table.id(), index)).withNote("Notiz " + table.one() + " " + index);
    for (Field field : table.fields()) {
      row = row.with(field.id(), value(field, index, sheet + " " + table.id()));
    }
    return row;
  }

  private CellValue value(Field field, int index, String place) {
    String words = field.label() + " " + index;
    return switch (field.type()) {
      case FieldType.Text(int max) ->
          CellValue.of(words.substring(0, Math.min(max, words.length())));
      case FieldType.LongText _ -> CellValue.of(words + ", und warum das so ist");
      case FieldType.Quantity q -> CellValue.of(within(q.min(), q.max(), index, q.decimals()));
      case FieldType.Money() -> CellValue.of(BigDecimal.valueOf(1000 + 137L * index));
      case FieldType.Percent(BigDecimal min, BigDecimal max) ->
          CellValue.of(within(min, max, index, 0));
      case FieldType.Day() -> CellValue.of(DAY.plusDays(index));
      case FieldType.YesNo() -> CellValue.of(index % 4 != 3);
      case FieldType.Points _ -> CellValue.of(BigDecimal.valueOf(1 + (index + words.length()) % 5));
      case FieldType.OneOf(List<FieldType.Option> options) ->
          CellValue.of(options.get(index % options.size()).id());
      case FieldType.SomeOf(List<FieldType.Option> options) ->
          new CellValue.Texts(options.stream().map(FieldType.Option::id).limit(2).toList());
      case FieldType.Person() -> CellValue.of("Person " + index);
      case FieldType.Reference(FieldType.RowTarget to) -> CellValue.of(target(to, index));
      case FieldType.References(FieldType.RowTarget to) ->
          CellValue.of(List.of(target(to, index), target(to, index + 1)));
      case FieldType.Measures() -> new CellValue.Texts(List.of("q0" + (1 + index % 9)));
      case FieldType.Lines lines -> {
        List<SheetRow> filled = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
          SheetRow line = SheetRow.empty(id(place, index, field.id(), i));
          for (Field inner : lines.fields()) {
            line = line.with(inner.id(), value(inner, LINES * index + i, place));
          }
          filled.add(line);
        }
        yield new CellValue.Lines(filled);
      }
    };
  }

  private UUID target(FieldType.RowTarget to, int index) {
    int row = index % rows;
    return to.lines().isEmpty()
        ? id(to.sheet(), to.table(), row)
        : id(to.sheet() + " " + to.table(), row, to.lines().get(), index % LINES);
  }

  private static BigDecimal within(BigDecimal min, BigDecimal max, int index, int decimals) {
    BigDecimal value = min.add(BigDecimal.valueOf(4.75 * index + 7));
    BigDecimal fitting = value.compareTo(max) > 0 ? max : value;
    return fitting.setScale(decimals, RoundingMode.DOWN).max(min);
  }
}
