package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.figures.UseCaseFigures;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.FullSheets;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents for third parties that are made from worksheets. */
@Tag("pure")
class RecordWriterTest {

  private static final RecordKind PROFILES = new RecordKind.Profiles();

  private static final RecordWriter WRITER =
      new RecordWriter(Samples.GUIDE, Samples.GERMAN, "1.0.0", Samples.WORKSHEETS, Samples.FONTS);

  private static byte[] pdf(RecordKind kind, Assessment assessment) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      WRITER.write(kind, assessment, Samples.TODAY, out);
      Path file = Path.of("target/screens/report", "record.pdf");
      Files.createDirectories(file.getParent());
      Files.write(
          file.resolveSibling(kind.toString().replaceAll("\\W+", "-") + ".pdf"), out.toByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static String text(byte[] pdf) throws Exception {
    return StructureText.all(pdf).replaceAll("[\\s\u00a0]+", " ");
  }

  private static SheetRow useCase(Assessment assessment, String status) {
    return assessment.worksheets().sheet(UseCaseFigures.SHEET).rows(UseCaseFigures.ROWS).stream()
        .filter(row -> row.text("status").filter(status::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  static Stream<RecordKind> kinds() {
    return RecordKind.names(Samples.WORKSHEETS.get()).stream()
        .map(name -> RecordKind.of(name, Samples.WORKSHEETS.get()).orElseThrow());
  }

  private static Assessment full() {
    return Samples.empty().withWorksheets(FullSheets.of(Samples.WORKSHEETS.get(), 3));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void eachKindHasTheSameBytesAgain(RecordKind kind) throws Exception {
    byte[] pdf = pdf(kind, full());
    assertThat(pdf(kind, full())).isEqualTo(pdf);
    assertThat(text(pdf)).contains("Ohne Namen", "Erstellt am 22.11.2026 · ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "profile",
        "processing-activities",
        "ai-register",
        "training",
        "sheet:vendors",
        "sheet:useCases"
      })
  void conforms(String name) throws Exception {
    byte[] pdf = pdf(RecordKind.of(name, Samples.WORKSHEETS.get()).orElseThrow(), full());
    assertThat(Conformance.failures(pdf, "2a")).isEmpty();
    assertThat(Conformance.failures(pdf, "ua1")).isEmpty();
  }

  @Test
  void profilesSayFirmDayPersonAndHowMuchIsMissing() throws Exception {
    assertThat(text(pdf(PROFILES, Samples.example())))
        .contains("Musterkamp", "Erstellt am 22.11.2026 · 5 Angaben fehlen")
        .contains("H1 Steckbrief: Bestellungen aus E-Mails erfassen")
        .contains("Verantwortlich: Leitung Innendienst")
        .doesNotContain("Steckbrief: Reklamationen vorsortieren");
  }

  @Test
  void oneProfileIsThatOfAnIdeaToo() throws Exception {
    Assessment example = Samples.example();
    RecordKind idea = new RecordKind.Profile(useCase(example, "rated").id());
    assertThat(text(pdf(idea, example)))
        .contains("H1 Steckbrief: Reklamationen vorsortieren")
        .doesNotContain("Steckbrief: Bestellungen");
    assertThat(WRITER.title(idea, example, Samples.TODAY)).isEqualTo("Steckbrief");
  }

  @Test
  void aSheetStandsOnItsOwn() throws Exception {
    Worksheet sheet = Samples.WORKSHEETS.get().find("costsAndBenefits").orElseThrow();
    assertThat(text(pdf(new RecordKind.OfSheet(sheet.id()), Samples.example())))
        .contains("H1 " + sheet.title(), sheet.purpose())
        .contains("Stand 02.07.2026 · ausgefüllt von Geschäftsleitung")
        .contains("Erwartet: im 21. Monat gedeckt");
  }

  @Test
  void whatIsMissingIsCountedAndNamed() throws Exception {
    Assessment example = Samples.example();
    SheetRow row = useCase(example, "pilot");
    Assessment holed =
        example.withWorksheets(
            example
                .worksheets()
                .withSheet(
                    UseCaseFigures.SHEET,
                    example
                        .worksheets()
                        .sheet(UseCaseFigures.SHEET)
                        .withBy("")
                        .withRow(UseCaseFigures.ROWS, row.with("title", CellValue.of(" ")))));
    assertThat(text(pdf(new RecordKind.OfSheet(UseCaseFigures.SHEET), holed)))
        .contains("Wer dafür verantwortlich ist, steht nicht da · 1 Angabe fehlt")
        .contains("H2 Was noch fehlt");
  }

  @Test
  void nothingIsWrittenOfNothing() {
    assertThat(WRITER.objection(PROFILES, Samples.empty(), Samples.TODAY)).isPresent();
    assertThat(WRITER.objection(new RecordKind.OfSheet("vendors"), Samples.empty(), Samples.TODAY))
        .isPresent();
    assertThat(WRITER.objection(PROFILES, Samples.example(), Samples.TODAY)).isEmpty();
  }

  @Test
  void kindsAreKnownByTheirNames() {
    assertThat(RecordKind.of("sheet:vendors", Samples.WORKSHEETS.get()))
        .contains(new RecordKind.OfSheet("vendors"));
    assertThat(RecordKind.of("sheet:nothing", Samples.WORKSHEETS.get())).isEmpty();
    assertThat(RecordKind.of("vendors", Samples.WORKSHEETS.get())).isEmpty();
  }
}
