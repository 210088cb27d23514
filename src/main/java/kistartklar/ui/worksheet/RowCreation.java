package kistartklar.ui.worksheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.figures.UseCaseFigures;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.ui.shared.StepContext;

/** Makes the row that a use case lacks in a worksheet. */
public final class RowCreation {

  private RowCreation() {}

  /**
   * Adds a row that refers to a use case, in one step that undo takes back.
   *
   * @return where it is; empty if the table is full or cannot refer to use cases, or the document
   *     must not be changed
   */
  public static Optional<RowPlace> of(
      StepContext context, Worksheet sheet, SheetTable table, UUID useCase) {
    RowEdits edits = new RowEdits(new SheetScope(context, sheet), table);
    if (edits.isFull() || context.model().readOnlyProperty().get()) {
      return Optional.empty();
    }
    return table.fields().stream()
        .flatMap(field -> reference(field, useCase).stream())
        .findFirst()
        .map(edits::add)
        .map(edits::place);
  }

  private static Optional<Map<String, CellValue>> reference(Field field, UUID useCase) {
    return switch (field.type()) {
      case FieldType.Reference(FieldType.RowTarget to) when isToUseCases(to) ->
          Optional.of(Map.of(field.id(), CellValue.of(useCase)));
      case FieldType.References(FieldType.RowTarget to) when isToUseCases(to) ->
          Optional.of(Map.of(field.id(), CellValue.of(List.of(useCase))));
      default -> Optional.empty();
    };
  }

  private static boolean isToUseCases(FieldType.RowTarget to) {
    return to.sheet().equals(UseCaseFigures.SHEET) && to.table().equals(UseCaseFigures.ROWS);
  }
}
