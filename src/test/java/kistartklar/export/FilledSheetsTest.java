package kistartklar.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.FullSheets;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.domain.worksheet.Worksheets;
import kistartklar.store.DocumentFormat;
import kistartklar.store.LoadResult;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The worksheets in the workbook of the plan. */
@Tag("pure")
class FilledSheetsTest {

  private static final int BEFORE = 3;

  private static byte[] book(Assessment assessment) {
    byte[] book =
        new PlanTable(Exports.GERMAN, Exports.WORKSHEETS).write(Exports.file(assessment), "1.0.0");
    try {
      Path file = Path.of("target/screens/report/sheets.xlsx");
      Files.createDirectories(file.getParent());
      Files.write(file, book);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return book;
  }

  private static Assessment example() {
    try {
      LoadResult read =
          DocumentFormat.read(Files.readAllBytes(Path.of("assets/Beispiel Großhandel.kicheck")));
      return ((LoadResult.Loaded) read).document().assessment();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Assessment full(int rows) {
    return Exports.EMPTY.withWorksheets(FullSheets.of(Exports.WORKSHEETS.get(), rows));
  }

  private static String column(int number) {
    return number < 26
        ? String.valueOf((char) ('A' + number))
        : String.valueOf((char) ('A' + number / 26 - 1)) + (char) ('A' + number % 26);
  }

  private static List<SheetTable> tables() {
    return Exports.WORKSHEETS.get().worksheets().stream()
        .flatMap(sheet -> sheet.tables().stream())
        .toList();
  }

  @Test
  void everyFieldAndComputedColumnOfEveryTableIsThere() throws Exception {
    byte[] book = book(full(2));
    int number = BEFORE;
    for (SheetTable table : tables()) {
      number++;
      SheetXml xml = new SheetXml(book, number);
      List<String> wanted = new ArrayList<>();
      table.fields().forEach(field -> wanted.add(field.label()));
      table.computed().forEach(computed -> wanted.add(computed.label()));
      List<String> heads =
          IntStream.range(0, wanted.size())
              .mapToObj(i -> xml.cell(column(i) + "1").value())
              .toList();
      assertThat(heads).as(table.many()).hasSameSizeAs(wanted);
      for (int i = 0; i < wanted.size(); i++) {
        assertThat(heads.get(i)).startsWith(wanted.get(i));
      }
    }
  }

  @Test
  void numbersAndDaysAreSuchAndChoicesAreWords() throws Exception {
    byte[] book = book(full(2));
    int number = BEFORE;
    for (SheetTable table : tables()) {
      number++;
      SheetXml xml = new SheetXml(book, number);
      for (int i = 0; i < table.fields().size(); i++) {
        Field field = table.fields().get(i);
        SheetXml.Cell cell = xml.cell(column(i) + "2");
        switch (field.type()) {
          case FieldType.Day _ -> {
            assertThat(cell.isNumber()).as(field.label()).isTrue();
            assertThat(cell.format()).isEqualTo("dd.mm.yyyy");
          }
          case FieldType.Money _ -> assertThat(cell.format()).endsWith("[$€-407]");
          case FieldType.Quantity _, FieldType.Points _ ->
              assertThat(cell.isNumber()).as(field.label()).isTrue();
          case FieldType.OneOf(List<FieldType.Option> options) ->
              assertThat(options).extracting(FieldType.Option::text).contains(cell.value());
          default -> assertThat(cell.formula()).isFalse();
        }
      }
    }
  }

  @Test
  void rowIsKnownAgainByAHiddenColumn() throws Exception {
    Worksheets worksheets = full(2).worksheets();
    byte[] book = book(full(2));
    Worksheet first = Exports.WORKSHEETS.get().worksheets().getFirst();
    SheetTable table = first.tables().getFirst();
    SheetXml xml = new SheetXml(book, BEFORE + 1);
    int last = table.fields().size() + table.computed().size() + 2;
    assertThat(xml.cell(column(last) + "3").value())
        .isEqualTo(worksheets.sheet(first.id()).rows(table.id()).get(1).id().toString());
    assertThat(xml.elements("col"))
        .filteredOn(col -> col.getAttribute("hidden").matches("1|true"))
        .extracting(col -> col.getAttribute("min"))
        .containsExactly(String.valueOf(last + 1));
  }

  @Test
  void exampleHasItsFiguresAsNumbers() throws Exception {
    byte[] book = book(example());
    List<String> found = new ArrayList<>();
    for (int number = BEFORE + 1; number < BEFORE + 5; number++) {
      SheetXml xml = new SheetXml(book, number);
      for (Element cell : xml.elements("c")) {
        found.add(xml.cell(cell.getAttribute("r")).value());
      }
    }
    assertThat(found).contains("11500", "6500", "im Pilotprojekt", "im 21. Monat gedeckt");
  }

  /** A program reads a number back; people read a minus, which no number has. */
  @Test
  void whatIsBelowZeroIsANumberInItsCellAndHasAMinusInText() throws Exception {
    SheetRow value =
        SheetRow.empty(new UUID(0, 8))
            .with("day", CellValue.of(LocalDate.of(2026, 10, 9)))
            .with("value", CellValue.of(new BigDecimal("-2.5")));
    SheetRow row =
        SheetRow.empty(new UUID(0, 9))
            .with("baseline", CellValue.of(new BigDecimal("-7")))
            .with("values", new CellValue.Lines(List.of(value)));
    Worksheets none = Worksheets.NONE;
    SheetXml xml =
        new SheetXml(
            book(
                Exports.EMPTY.withWorksheets(
                    none.withSheet(
                        "indicators", none.sheet("indicators").withRows("rows", List.of(row))))),
            BEFORE + 1);
    List<SheetXml.Cell> cells =
        xml.elements("c").stream().map(cell -> xml.cell(cell.getAttribute("r"))).toList();
    assertThat(cells)
        .filteredOn(SheetXml.Cell::isNumber)
        .extracting(SheetXml.Cell::value)
        .contains("-7", "-2.5");
    assertThat(cells)
        .filteredOn(SheetXml.Cell::isText)
        .extracting(SheetXml.Cell::value)
        .contains("09.10.2026, −2,5")
        .noneMatch(text -> text.matches("(.*\\W)?-\\d.*"));
  }

  @Test
  void aTextThatLooksLikeAFormulaIsNone() throws Exception {
    SheetRow row =
        SheetRow.empty(new UUID(0, 9))
            .with("title", CellValue.of("=1+1"))
            .with("submittedOn", CellValue.of(LocalDate.of(2026, 2, 28)));
    Worksheets none = Worksheets.NONE;
    SheetXml xml =
        new SheetXml(
            book(
                Exports.EMPTY.withWorksheets(
                    none.withSheet(
                        "useCases", none.sheet("useCases").withRows("rows", List.of(row))))),
            BEFORE + 1);
    assertThat(xml.cell("A2").formula()).isFalse();
    assertThat(xml.cell("A2").isText()).isTrue();
    assertThat(xml.cell("A2").value()).isEqualTo("=1+1");
    assertThat(xml.cell("A2").format()).isEqualTo("@");
  }

  @Test
  void sheetThatIsNotNeededSaysWhyAndAnEmptyOneIsLeftOut() throws Exception {
    Worksheets none = Worksheets.NONE;
    Worksheets two =
        none.withSheet("vendors", none.sheet("vendors").withNotNeeded(Optional.of("selbst gebaut")))
            .withSheet("useCases", none.sheet("useCases").withBy("Frau Öz"));
    byte[] book = book(Exports.EMPTY.withWorksheets(two));
    assertThat(new SheetXml(book, BEFORE + 1).cell("B3").value())
        .isEqualTo("Nicht gebraucht, weil: selbst gebaut");
    assertThat(new String(book, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain("xl/worksheets/sheet5.xml");
  }
}
