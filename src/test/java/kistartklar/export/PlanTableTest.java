package kistartklar.export;

import static kistartklar.export.Exports.EMPTY;
import static kistartklar.export.Exports.GERMAN;
import static kistartklar.export.Exports.own;
import static kistartklar.export.Exports.two;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import kistartklar.domain.assessment.Assessment;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTableTest {

  @TempDir Path folder;

  private static byte[] bytes(Assessment assessment) {
    return new PlanTable(GERMAN).write(Exports.file(assessment), "1.0.0");
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
    assertThat(rows).hasSize(3);
    assertThat(rows.getFirst().getCellText(1)).isEqualTo("Maßnahme");
    assertThat(rows.getFirst().getCellText(14)).isEqualTo("Bemerkung");
    assertThat(rows.get(1).getCellText(2)).isEqualTo("Frau Öz");
    assertThat(rows.get(1).getCellText(4)).isEqualTo("in Arbeit");
    assertThat(rows.get(1).getCellText(5)).isEqualTo("überfällig");
    assertThat(rows.get(1).getCellText(14)).isEqualTo("intern");
    assertThat(rows.get(2).getCellText(1)).isEqualTo("Betriebsrat");
    assertThat(rows.get(2).getCellText(5)).isEmpty();
    assertThat(rows.get(2).getCellText(12)).isEqualTo("1. Termin\n2. Raum");
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
    assertThat(guide.getCellAsNumber(9).orElseThrow().intValue()).isEqualTo(7);
    assertThat(guide.getCellAsNumber(10).orElseThrow().intValue()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+49 30", "-5", "@SUM(A1)", "=cmd|' /C calc'!A0"})
  void keepsWhatLooksLikeAFormulaAsText(String text) throws Exception {
    Cell cell = rows(EMPTY.withOwnMeasure(own(text))).get(1).getCell(1);
    assertThat(cell.getType()).isEqualTo(CellType.STRING);
    assertThat(cell.getText()).isEqualTo(text);
    assertThat(sheet(EMPTY.withOwnMeasure(own(text)))).doesNotContain("<f>", "<f ");
  }

  @Test
  void filtersByItsHeadingsWhichStayInView() throws Exception {
    assertThat(sheet(two())).contains("<autoFilter ref=\"A1:O3\"").contains("state=\"frozen\"");
    assertThat(sheet(EMPTY)).contains("<autoFilter ref=\"A1:O2\"");
    assertThat(rows(EMPTY)).hasSize(1);
  }

  @Test
  void writesHostileTextsSoThatTheyCanBeReadAgain() throws Exception {
    String hostile = "a\u0000b\u001bc\uFFFE < & > \" \r\n ] ]> 👩‍👩‍👧 \uD83D";
    assertThat(rows(EMPTY.withOwnMeasure(own(hostile))).get(1).getCellText(1))
        .isEqualTo("abc < & > \" \n ] ]> 👩‍👩‍👧 ");
  }

  @Test
  void cutsWhatNoCellCanHold() throws Exception {
    String cell = rows(EMPTY.withOwnMeasure(own("👍".repeat(20_000)))).get(1).getCellText(1);
    assertThat(cell).hasSize(32_767).endsWith("👍…");
    assertThat(rows(EMPTY.withOwnMeasure(own("x".repeat(32_767)))).get(1).getCellText(1))
        .isEqualTo("x".repeat(32_767));
  }
}
