package kistartklar.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.figures.Figures;
import kistartklar.domain.worksheet.FullSheets;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.domain.worksheet.Worksheets;
import kistartklar.text.words.ColumnWords;
import kistartklar.text.words.SheetWords;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The worksheets in the report: short tables, sums, charts, and profiles of use cases. */
@org.junit.jupiter.api.Tag("pure")
class SheetsChapterTest {

  private static Assessment full(int rows) {
    return Samples.empty().withWorksheets(FullSheets.of(Samples.WORKSHEETS.get(), rows));
  }

  private static byte[] report(Assessment assessment, Form form, SheetSelection sheets) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      Samples.writer()
          .write(new ReportRequest(assessment, form, Samples.TODAY, new byte[3], sheets), out);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  private static void conforms(byte[] pdf, String archive) throws Exception {
    assertThat(Conformance.failures(pdf, archive)).isEmpty();
    assertThat(Conformance.failures(pdf, "ua1")).isEmpty();
  }

  private static String text(byte[] pdf) throws Exception {
    return StructureText.all(pdf).replaceAll("[\\s\u00a0]+", " ");
  }

  /** To be looked at. */
  private static byte[] kept(String name, byte[] pdf) {
    try {
      Path file = Path.of("target/screens/report", name + ".pdf");
      Files.createDirectories(file.getParent());
      Files.write(file, pdf);
      return pdf;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void exampleConformsAndShowsItsSheets() throws Exception {
    byte[] pdf = kept("sheets-example", report(Samples.example(), Form.FULL, SheetSelection.ALL));
    conforms(pdf, "3a");
    assertThat(text(pdf))
        .contains("Arbeitsblätter", "Steckbrief: Bestellungen aus E-Mails erfassen")
        .contains("Stand 20.11.2026 · ausgefüllt von Leitung Innendienst")
        .contains("Erwartet: im 21. Monat gedeckt")
        .doesNotContain("Steckbrief: Reklamationen vorsortieren");
  }

  private static String page(byte[] pdf, String contained) throws IOException {
    try (PDDocument read = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= read.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(read);
        if (text.contains(contained)) {
          return text;
        }
      }
      throw new AssertionError("nowhere: " + contained);
    }
  }

  @Test
  void profileOfTheExampleIsOnePage() throws Exception {
    byte[] pdf = report(Samples.example(), Form.FULL, SheetSelection.ALL);
    assertThat(page(pdf, "Steckbrief: Bestellungen aus E-Mails erfassen"))
        .contains("Warum?", "Womit?", "Rechnet es sich?", "Darf es das?", "Kann es das?")
        .contains("Wirkt es?", "Was noch fehlt", "Nutzen ohne Geldwert");
  }

  @Test
  void noChartIsPrintedTwice() throws Exception {
    byte[] pdf = report(Samples.example(), Form.FULL, SheetSelection.ALL);
    List<String> figures =
        StructureText.all(pdf)
            .lines()
            .dropWhile(line -> !line.equals("H1 Arbeitsblätter"))
            .filter(line -> line.startsWith("Figure "))
            .toList();
    assertThat(figures)
        .anyMatch(figure -> figure.startsWith("Figure Anwendungsfälle nach Nutzen"))
        .doesNotHaveDuplicates();
  }

  @Test
  void fiftyRowsConformAndEveryReportColumnIsThere() throws Exception {
    byte[] pdf = kept("sheets-50", report(full(50), Form.FULL, SheetSelection.ALL));
    conforms(pdf, "3a");
    String text = text(pdf);
    Worksheets worksheets = full(50).worksheets();
    ColumnWords words =
        new ColumnWords(
            new SheetWords(Samples.GERMAN, Samples.WORKSHEETS.get(), new RowIndex(worksheets)),
            new Figures(worksheets, Samples.TODAY));
    for (Worksheet sheet : Samples.WORKSHEETS.get().worksheets()) {
      for (SheetTable table : sheet.tables()) {
        for (int i : List.of(0, 17, 49)) {
          SheetRow row = worksheets.sheet(sheet.id()).rows(table.id()).get(i);
          RowPlace place = new RowPlace(sheet.id(), table.id(), row.id());
          for (String column : table.reportColumns()) {
            assertThat(text)
                .as("%s of %s", column, place)
                .contains(words.cell(place, table, row, column).replaceAll("[\\s\u00a0]+", " "));
          }
        }
      }
    }
    assertThat(text).contains("Summe Einmalig:");
  }

  @Test
  void formToShareLeavesThemOutUnlessTheyAreAskedFor() throws Exception {
    assertThat(text(Samples.report(Samples.example(), Form.SHARE)))
        .doesNotContain("Arbeitsblätter", "Belegfix");
    byte[] asked = report(full(3), Form.SHARE, SheetSelection.of(Set.of("indicators", "useCases")));
    conforms(asked, "2a");
    assertThat(text(asked))
        .contains("Steckbrief: ", "Kennzahlen", "Name 2")
        .doesNotContain("Person 2", "ausgefüllt von", "Anbieter AG");
    assertThat(text(asked)).doesNotContain("Person 0", "Person 1");
  }

  @Test
  void whatIsEmptyIsNotMentioned() throws Exception {
    assertThat(
            text(
                report(
                    Samples.all(kistartklar.domain.assessment.Answer.NO),
                    Form.FULL,
                    SheetSelection.ALL)))
        .doesNotContain("Was in den Arbeitsblättern");
  }
}
