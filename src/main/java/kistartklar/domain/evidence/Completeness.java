package kistartklar.domain.evidence;

import java.util.List;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;

/** Whether rows have what they need to count as evidence. */
public final class Completeness {

  private Completeness() {}

  /** Whether a row has all required fields of its table. */
  public static boolean isComplete(SheetTable table, SheetRow row) {
    return isComplete(table, row, List.of());
  }

  /** Whether a row has all required fields of its table and some more. */
  static boolean isComplete(SheetTable table, SheetRow row, List<String> needs) {
    return table.fields().stream()
        .filter(field -> field.required() || needs.contains(field.id()))
        .allMatch(field -> isFilled(field, row));
  }

  /** Whether something is in a field; in a field of lines, at least one complete line. */
  public static boolean isFilled(Field field, SheetRow row) {
    return row.value(field.id())
        .filter(value ->
            switch (value) {
              case CellValue.Text(String text) -> !text.isBlank();
              case CellValue.Amount _, CellValue.Texts _ -> true;
              case CellValue.Lines(List<SheetRow> lines) ->
                  !(field.type() instanceof FieldType.Lines type)
                      || lines.stream().anyMatch(line -> isComplete(type, line));
            })
        .isPresent();
  }

  private static boolean isComplete(FieldType.Lines lines, SheetRow line) {
    return lines.fields().stream().filter(Field::required).allMatch(field -> isFilled(field, line));
  }
}
