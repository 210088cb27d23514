package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.team.TeamCopy;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.FullSheets;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.domain.worksheet.Worksheets;
import kistartklar.store.DocumentFormat;
import kistartklar.store.StoredDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What worksheets hold leaves the firm only where somebody wants it, and persons never do. */
@Tag("pure")
class SheetPrivacyTest {

  private static final String TEXT = "Blattprobe";
  private static final String PERSON = "Personenprobe";

  /** Every text in every field of every worksheet is marked, and every person. */
  private static Assessment marked() {
    Worksheets worksheets = FullSheets.of(Samples.WORKSHEETS.get(), 2);
    for (Worksheet sheet : Samples.WORKSHEETS.get().worksheets()) {
      SheetContent content = worksheets.sheet(sheet.id()).withBy(PERSON);
      for (SheetTable table : sheet.tables()) {
        for (SheetRow row : content.rows(table.id())) {
          content = content.withRow(table.id(), marked(row, table.fields()).withNote(TEXT));
        }
      }
      worksheets = worksheets.withSheet(sheet.id(), content);
    }
    return Samples.example().withWorksheets(worksheets);
  }

  private static SheetRow marked(SheetRow row, List<Field> fields) {
    SheetRow marked = row;
    for (Field field : fields) {
      marked =
          switch (field.type()) {
            case FieldType.Text _, FieldType.LongText _ ->
                marked.with(field.id(), CellValue.of(TEXT));
            case FieldType.Person() -> marked.with(field.id(), CellValue.of(PERSON));
            case FieldType.Lines lines ->
                marked.with(
                    field.id(),
                    new CellValue.Lines(
                        row.lines(field.id()).stream()
                            .map(line -> marked(line, lines.fields()))
                            .toList()));
            default -> marked;
          };
    }
    return marked;
  }

  private static ReportRequest request(Form form, SheetSelection sheets) {
    return new ReportRequest(marked(), form, Samples.TODAY, new byte[0], sheets);
  }

  private static String pdf(ReportRequest request) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Samples.writer().write(request, out);
    return StructureText.all(out.toByteArray());
  }

  private static String summary(Form form) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Samples.writer().writeSummary(request(form, ReportChoice.of(form).sheets()), out);
    return StructureText.all(out.toByteArray());
  }

  private static String text(ReportRequest request) throws Exception {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(Samples.writer().editable(request)))) {
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        text.append(entry.getName()).append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }

  @Test
  void theMarksAreFoundWhereTheyMayBe() throws Exception {
    ReportRequest full = request(Form.FULL, SheetSelection.ALL);
    assertThat(pdf(full)).contains(TEXT, PERSON);
    assertThat(text(full)).contains(TEXT, PERSON);
  }

  @ParameterizedTest
  @EnumSource(names = "FULL", mode = EnumSource.Mode.EXCLUDE)
  void othersSeeNothingOfTheWorksheets(Form form) throws Exception {
    ReportRequest usual = request(form, ReportChoice.of(form).sheets());
    assertThat(pdf(usual)).doesNotContain(TEXT, PERSON);
    assertThat(text(usual)).doesNotContain(TEXT, PERSON);
    assertThat(summary(form)).doesNotContain(TEXT, PERSON);
  }

  @ParameterizedTest
  @EnumSource(names = "FULL", mode = EnumSource.Mode.EXCLUDE)
  void whoWantsThemToSeeTheWorksheetsShowsNoPersons(Form form) throws Exception {
    ReportRequest all = request(form, SheetSelection.ALL);
    assertThat(pdf(all)).contains(TEXT).doesNotContain(PERSON);
    assertThat(text(all)).contains(TEXT).doesNotContain(PERSON);
  }

  @Test
  void fullReportShowsNothingOfWhatItLeavesOut() throws Exception {
    ReportRequest none = request(Form.FULL, SheetSelection.NONE);
    assertThat(pdf(none)).doesNotContain(TEXT, PERSON);
    assertThat(text(none)).doesNotContain(TEXT, PERSON);
  }

  @Test
  void copiesForATeamCarryNoWorksheets() {
    for (boolean withAnswers : new boolean[] {true, false}) {
      Assessment copy = TeamCopy.of(marked(), new UUID(2, 2), "Frau Öz", withAnswers);
      assertThat(copy.worksheets()).isEqualTo(Worksheets.NONE);
      String file =
          new String(DocumentFormat.write(StoredDocument.unsaved(copy)), StandardCharsets.UTF_8);
      assertThat(file).doesNotContain(TEXT, PERSON, "worksheets");
    }
  }
}
