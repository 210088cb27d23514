package kistartklar.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.Worksheets;

/** Worksheets written down row by row, and what records say of them. */
final class RecordFixture {

  static final RecordWriter WRITER =
      new RecordWriter(Samples.GUIDE, Samples.GERMAN, "1.0.0", Samples.WORKSHEETS, Samples.FONTS);

  private Worksheets worksheets = Worksheets.NONE;

  /** The id of the row that is called so. */
  static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** A row called so, or a line, with fields and their values in turn. */
  static SheetRow row(String name, Object... values) {
    SheetRow row = SheetRow.empty(id(name));
    for (int i = 0; i < values.length; i += 2) {
      row = row.with(values[i].toString(), value(values[i + 1]));
    }
    return row;
  }

  private static CellValue value(Object value) {
    return switch (value) {
      case CellValue cell -> cell;
      case UUID row -> CellValue.of(row);
      case List<?> texts -> new CellValue.Texts(texts.stream().map(Object::toString).toList());
      default -> CellValue.of(value.toString());
    };
  }

  RecordFixture with(String sheet, String table, SheetRow... rows) {
    return with(sheet, content(sheet).withRows(table, List.of(rows)));
  }

  /** With who filled a worksheet in, up to the day of the record. */
  RecordFixture by(String sheet, String person) {
    return with(sheet, content(sheet).withBy(person).withAsOf(Optional.of(Samples.TODAY)));
  }

  RecordFixture notNeeded(String sheet, String reason) {
    return with(sheet, content(sheet).withNotNeeded(Optional.of(reason)));
  }

  private SheetContent content(String sheet) {
    return worksheets.sheet(sheet);
  }

  private RecordFixture with(String sheet, SheetContent content) {
    worksheets = worksheets.withSheet(sheet, content);
    return this;
  }

  Assessment assessment() {
    return Samples.example().withWorksheets(worksheets);
  }

  byte[] pdf(RecordKind kind) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WRITER.write(kind, assessment(), Samples.TODAY, out);
    return out.toByteArray();
  }

  /** The record, which is left as a file to look at. */
  byte[] kept(RecordKind kind) throws IOException {
    byte[] pdf = pdf(kind);
    Path folder = Files.createDirectories(Path.of("target/screens/report"));
    String name = kind.getClass().getSimpleName();
    Files.write(folder.resolve("record-" + name + ".pdf"), pdf);
    return pdf;
  }

  String text(RecordKind kind) throws Exception {
    return StructureText.all(pdf(kind)).replaceAll("[\\s\u00a0]+", " ");
  }
}
