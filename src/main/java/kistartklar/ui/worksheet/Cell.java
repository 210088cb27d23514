package kistartklar.ui.worksheet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetPart;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.Worksheets;
import kistartklar.ui.shared.Place;

/**
 * One field of a row in the document, or of a line within it.
 *
 * @param line empty if it is a field of the row itself
 */
record Cell(RowPlace row, Optional<LineOf> line, Field field) {

  /**
   * A line of a row.
   *
   * @param field that holds the lines
   */
  record LineOf(String field, UUID id) {}

  Place place() {
    return line.map(of -> placeOf(row, of, field.id()))
        .orElseGet(() -> new Place.OfCell(row, field.id(), Optional.empty()));
  }

  static Place.OfCell placeOf(RowPlace row, LineOf line, String field) {
    return new Place.OfCell(
        row, line.field(), Optional.of(new Place.OfCell.Line(line.id(), field)));
  }

  /** The row or line that the field belongs to; empty if it is gone. */
  Optional<SheetRow> owner(Assessment assessment) {
    Optional<SheetRow> found = assessment.worksheets().row(row);
    return line.isEmpty()
        ? found
        : found.stream()
            .flatMap(some -> some.lines(line.get().field()).stream())
            .filter(some -> some.id().equals(line.get().id()))
            .findFirst();
  }

  Optional<CellValue> of(Assessment assessment) {
    return owner(assessment).flatMap(some -> some.value(field.id()));
  }

  /** The assessment with another value; unchanged if the row or line is gone. */
  Assessment with(Assessment assessment, Optional<CellValue> value) {
    if (owner(assessment).isEmpty()) {
      return assessment;
    }
    Worksheets worksheets = assessment.worksheets();
    if (line.isEmpty()) {
      return assessment.withWorksheets(new SheetPart.Cell(row, field.id()).with(worksheets, value));
    }
    String lines = line.get().field();
    List<SheetRow> changed =
        worksheets.row(row).orElseThrow().lines(lines).stream()
            .map(some -> some.id().equals(line.get().id()) ? some.with(field.id(), value) : some)
            .toList();
    return assessment.withWorksheets(
        new SheetPart.Cell(row, lines).with(worksheets, Optional.of(new CellValue.Lines(changed))));
  }
}
