package kistartklar.export;

import static kistartklar.export.Exports.EMPTY;
import static kistartklar.export.Exports.GERMAN;
import static kistartklar.export.Exports.own;
import static kistartklar.export.Exports.two;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.guide.QuestionId;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("pure")
class PlanTableTest {

  @TempDir Path folder;

  private static byte[] bytes(Assessment assessment) {
    return new PlanTable(GERMAN, Exports.WORKSHEETS).write(Exports.file(assessment), "1.0.0");
  }

  private static List<Row> rows(Assessment assessment) throws IOException {
    try (ReadableWorkbook book =
        new ReadableWorkbook(
            new ByteArrayInputStream(bytes(assessment)), new ReadingOptions(true, false))) {
      return book.getFirstSheet().read();
    }
  }

  private String sheet(Assessment assessment) throws IOException {
    Path file = Files.write(folder.resolve("plan.xlsx"), bytes(assessment));
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry part = Objects.requireNonNull(zip.getEntry("xl/worksheets/sheet1.xml"));
      return new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void hasARowForEachMeasureBelowTheHeadings() throws Exception {
    List<Row> rows = rows(two());
    assertThat(rows).hasSize(4);
    assertThat(rows.getLast().getCellText(1)).startsWith("1 von 2 Maßnahmen erledigt · ");
    assertThat(rows.getFirst().getCellText(1)).isEqualTo("Maßnahme");
    assertThat(rows.getFirst().getCellText(13)).isEqualTo("Bemerkung");
    assertThat(rows.get(1).getCellText(2)).isEqualTo("Frau Öz");
    assertThat(rows.get(1).getCellText(4)).isEqualTo("in Arbeit");
    assertThat(rows.get(1).getCellText(5)).isEqualTo("überfällig");
    assertThat(rows.get(1).getCellText(13)).isEqualTo("intern");
    assertThat(rows.getFirst().getCellText(8)).isEqualTo("Wie oft");
    assertThat(rows.get(1).getCellText(8)).isEqualTo("einmalig");
    assertThat(rows.get(2).getCellText(8)).isEmpty();
    assertThat(rows.get(2).getCellText(1)).isEqualTo("Betriebsrat");
    assertThat(rows.get(2).getCellText(5)).isEmpty();
  }

  @Test
  void hasRealDaysAndNumbers() throws Exception {
    Row own = rows(two()).get(2);
    assertThat(own.getCellAsDate(3).orElseThrow().toLocalDate())
        .isEqualTo(LocalDate.of(2028, 2, 29));
    assertThat(own.getCellAsNumber(6).orElseThrow().doubleValue()).isEqualTo(0.5);
    assertThat(own.getCellAsNumber(7).orElseThrow().doubleValue()).isEqualTo(1.5);
    Row guide = rows(two()).get(1);
    assertThat(guide.getCellAsNumber(0).orElseThrow().intValue()).isEqualTo(1);
    assertThat(guide.getCellAsNumber(10).orElseThrow().intValue()).isEqualTo(7);
    assertThat(guide.getCellAsNumber(11).orElseThrow().intValue()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+49 30", "-5", "@SUM(A1)", "=cmd|' /C calc'!A0"})
  void keepsWhatLooksLikeAFormulaAsText(String text) throws Exception {
    Cell cell = rows(EMPTY.withOwnMeasure(own(text))).get(1).getCell(1);
    assertThat(cell.getType()).isEqualTo(CellType.STRING);
    assertThat(cell.getText()).isEqualTo(text);
    SheetXml.Cell stored = new SheetXml(bytes(EMPTY.withOwnMeasure(own(text)))).cell("B2");
    assertThat(stored.isText()).isTrue();
    assertThat(stored.formula()).isFalse();
    assertThat(stored.format()).isEqualTo("@");
    assertThat(stored.value()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+49 30", "-5", "@SUM(A1)"})
  void keepsFormulasOutOfEveryColumnThatPeopleFill(String text) throws Exception {
    OwnMeasure own =
        own(text)
            .withRole(text)
            .withSteps(text)
            .withState(MeasureState.NONE.withOwner(text).withRemark(text));
    SheetXml sheet = new SheetXml(bytes(EMPTY.withOwnMeasure(own)));
    for (String column : List.of("B", "C", "J", "N")) {
      assertThat(sheet.cell(column + "2"))
          .as(column)
          .matches(SheetXml.Cell::isText)
          .returns("@", SheetXml.Cell::format)
          .returns(text, SheetXml.Cell::value)
          .returns(false, SheetXml.Cell::formula);
    }
    SheetXml steps = new SheetXml(bytes(EMPTY.withOwnMeasure(own)), 3);
    assertThat(steps.cell("B2").value()).isEqualTo(text);
    assertThat(steps.cell("C2").value()).isEqualTo("1. " + text);
  }

  /** Type and number format of every column, as the file itself has them. */
  @ParameterizedTest
  @CsvSource({
    "A, 0, 1, 2",
    "D, dd.mm.yyyy, 46346, 46812",
    "G, 0.0, 0.5, 0.5",
    "H, 0.0, 2, 1.5",
    "K, 0, 7, ''",
    "L, 0, 1, ''"
  })
  void storesNumbersAndDaysAsSuch(String column, String format, String guide, String own)
      throws Exception {
    SheetXml sheet = new SheetXml(bytes(two()));
    for (SheetXml.Cell cell : List.of(sheet.cell(column + 2), sheet.cell(column + 3))) {
      assertThat(cell.isNumber()).isTrue();
      assertThat(cell.format()).isEqualTo(format);
    }
    assertThat(number(sheet.cell(column + 2))).isEqualTo(guide);
    assertThat(number(sheet.cell(column + 3))).isEqualTo(own);
  }

  private static String number(SheetXml.Cell cell) {
    return cell.value().isEmpty()
        ? ""
        : new BigDecimal(cell.value()).stripTrailingZeros().toPlainString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"B", "C", "E", "F", "I", "J", "M", "N"})
  void storesTextAsTextEvenWhereThereIsNone(String column) throws Exception {
    SheetXml sheet = new SheetXml(bytes(two()));
    for (SheetXml.Cell cell : List.of(sheet.cell(column + 2), sheet.cell(column + 3))) {
      assertThat(cell.format()).isEqualTo("@");
      assertThat(cell.isText()).isEqualTo(!cell.value().isEmpty());
      assertThat(cell.formula()).isFalse();
    }
  }

  @Test
  void filtersByItsHeadingsWhichStayInView() throws Exception {
    assertThat(sheet(two())).contains("<autoFilter ref=\"A1:N3\"").contains("state=\"frozen\"");
    assertThat(sheet(EMPTY)).contains("<autoFilter ref=\"A1:N2\"");
    assertThat(rows(EMPTY)).hasSize(1);
  }

  @Test
  void writesHostileTextsSoThatTheyCanBeReadAgain() throws Exception {
    String hostile = "a\u0000b\u001bc\uFFFE < & > \" \r\n ] ]> 👩‍👩‍👧 \uD83D";
    assertThat(rows(EMPTY.withOwnMeasure(own(hostile))).get(1).getCellText(1))
        .isEqualTo("abc < & > \" ] ]> 👩‍👩‍👧 ");
  }

  @Test
  void keepsWhatTheFormatWouldTakeForACharacter() throws Exception {
    assertThat(
            new SheetXml(bytes(EMPTY.withOwnMeasure(own("_x0041_ _x00e4_ _x004_"))))
                .cell("B2")
                .value())
        .isEqualTo("_x005F_x0041_ _x005F_x00e4_ _x004_");
  }

  @Test
  void cutsWhatNoCellCanHold() throws Exception {
    String cell = rows(EMPTY.withOwnMeasure(own("👍".repeat(20_000)))).get(1).getCellText(1);
    assertThat(cell).hasSize(32_767).endsWith("👍…");
    assertThat(rows(EMPTY.withOwnMeasure(own("x".repeat(32_767)))).get(1).getCellText(1))
        .isEqualTo("x".repeat(32_767));
  }

  @Test
  void keepsHeadingsAndTitlesInView() throws Exception {
    assertThat(sheet(two())).contains("xSplit=\"2\"").contains("ySplit=\"1\"");
  }

  @ParameterizedTest
  @CsvSource({
    "1.0.0, 1.0",
    "2.3, 2.3",
    "10.1, 10.1",
    "3.12.4-SNAPSHOT, 3.12",
    "neu, 1.0",
    "4, 1.0"
  })
  void namesTheProgramsVersionAsTheFormatWantsIt(String version, String written) throws Exception {
    Path file =
        Files.write(
            folder.resolve("v.xlsx"),
            new PlanTable(GERMAN, Exports.WORKSHEETS).write(Exports.file(two()), version));
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry part = Objects.requireNonNull(zip.getEntry("docProps/app.xml"));
      assertThat(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8))
          .contains("<AppVersion>" + written + "</AppVersion>");
    }
  }

  @Test
  void callsOverdueOnlyWhatIs() throws Exception {
    Assessment today =
        two().withMeasure(new QuestionId(7), MeasureState.NONE.withDue(Optional.of(Exports.TODAY)));
    assertThat(rows(today).get(1).getCellText(5)).isEmpty();
    assertThat(rows(two()).get(1).getCellText(5)).isEqualTo("überfällig");
  }

  @Test
  void repeatsTheHeadingsOnEveryPrintedPage() throws Exception {
    Path file = Files.write(folder.resolve("plan.xlsx"), bytes(two()));
    try (ZipFile zip = new ZipFile(file.toFile())) {
      ZipEntry part = Objects.requireNonNull(zip.getEntry("xl/workbook.xml"));
      assertThat(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8))
          .contains("_xlnm.Print_Titles");
    }
  }
}
