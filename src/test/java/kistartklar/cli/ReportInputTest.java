package kistartklar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports given where a document is expected. */
@Tag("pure")
class ReportInputTest {

  @TempDir Path folder;
  private Path document;
  private Path report;

  @BeforeEach
  void writeReport() throws Exception {
    document = Files.copy(CliFixture.EXAMPLE, folder.resolve("Firma.kicheck"));
    assertThat(new CliFixture().run("report", document)).isZero();
    report = folder.resolve("Firma.pdf");
  }

  @Test
  void scoreOfReportIsThatOfItsDocument() {
    CliFixture fromDocument = new CliFixture();
    CliFixture fromReport = new CliFixture();
    assertThat(fromDocument.run("score", "--json", document)).isZero();
    assertThat(fromReport.run("score", "--json", report)).isZero();
    assertThat(fromReport.out())
        .isEqualTo(fromDocument.out().replace("Firma.kicheck", "Firma.pdf"));
  }

  @Test
  void reportOfReportDoesNotReplaceIt() throws Exception {
    byte[] before = Files.readAllBytes(report);
    CliFixture cli = new CliFixture();
    assertThat(cli.run("report", "--share", report)).isZero();
    assertThat(report).hasBinaryContent(before);
    assertThat(cli.reports.calls).containsExactly("share 2026-11-22 Firma (2).pdf");
  }

  @Test
  void reportThatIsReadIsNotReplacedByThatOfAnotherDocument() throws Exception {
    byte[] before = Files.readAllBytes(report);
    CliFixture cli = new CliFixture();
    assertThat(cli.run("report", document, report)).isZero();
    assertThat(report).hasBinaryContent(before);
    assertThat(cli.reports.calls)
        .containsExactly("full 2026-11-22 Firma (2).pdf", "full 2026-11-22 Firma (3).pdf");
  }

  @Test
  void secondReportFromTheDataIsTheSame() throws Exception {
    Path again = folder.resolve("again.pdf");
    assertThat(new CliFixture().run("report", report, "-o", again)).isZero();
    assertThat(again).hasSameBinaryContentAs(report);
  }

  @Test
  void reportToShareIsRefusedWithASentence() {
    Path shared = folder.resolve("shared.pdf");
    assertThat(new CliFixture().run("report", "--share", document, "-o", shared)).isZero();
    CliFixture cli = new CliFixture();
    assertThat(cli.run("score", shared)).isEqualTo(1);
    assertThat(cli.err()).contains("Dieses PDF enthält keine Einschätzung.");
    assertThat(cli.out()).isEmpty();
  }

  @Test
  void badFilesCalledPdfAreRefusedWithASentence() throws Exception {
    Path text = Files.writeString(folder.resolve("text.PDF"), "Ein Text");
    Path broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 und mehr nicht");
    CliFixture cli = new CliFixture();
    assertThat(cli.run("score", text, broken, folder.resolve("missing.pdf"), report)).isEqualTo(1);
    assertThat(cli.err())
        .contains("ist aber kein PDF", "unvollständig oder beschädigt", "gibt es nicht");
    assertThat(cli.out()).contains("Ergebnis");
  }
}
