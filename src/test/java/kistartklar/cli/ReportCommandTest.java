package kistartklar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import kistartklar.report.pdf.PdfCheck;
import kistartklar.text.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the commands {@code report} and {@code questionnaire} write, and what they refuse. */
@Tag("pure")
class ReportCommandTest {

  private final CliFixture cli = new CliFixture();
  @TempDir private Path folder;
  private Path document;

  @BeforeEach
  void makeDocument() {
    document = CliFixture.document(folder, "Firma.kicheck", "\"Firma\"", "");
  }

  @Test
  void writesBesideTheDocument() {
    assertThat(cli.run("report", document)).isEqualTo(ExitCode.OK);
    assertThat(cli.reports.calls).containsExactly("full 2026-11-22 Firma.pdf");
    assertThat(folder.resolve("Firma.pdf")).exists();
    assertThat(cli.out()).contains("Bericht gespeichert: " + folder.resolve("Firma.pdf"));
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void namesSignsThatTheFontLacks() throws IOException {
    Path asked =
        CliFixture.write(
            folder.resolve("Zeichen.kicheck"),
            Files.readString(document)
                .replaceFirst("\"name\": \"[^\"]*\"", "\"name\": \"公 GmbH\""));
    assertThat(cli.run("report", asked)).isEqualTo(ExitCode.OK);
    assertThat(cli.err()).startsWith("Hinweis zu ").contains("Zeichen.kicheck").contains("公");
  }

  @Test
  void aFileThatDoesNotAnswerHoldsUpNoOther() {
    Path hung = CliFixture.document(folder, "haengt.kicheck", "\"Fern\"", "");
    cli.run("report", document);
    cli.limit = new TimeLimit(Duration.ofSeconds(1));
    assertThat(cli.run("report", hung, document)).isEqualTo(ExitCode.REFUSED);
    assertThat(cli.reports.calls)
        .containsExactly("full 2026-11-22 Firma.pdf", "full 2026-11-22 Firma.pdf");
    assertThat(cli.err()).contains("haengt.kicheck: Das dauert zu lange").hasLineCount(1);
  }

  @Test
  void writesToTheTargetThatWasAskedFor() {
    assertThat(cli.run("report", document, "-o", folder.resolve("x.pdf"), "--share"))
        .isEqualTo(ExitCode.OK);
    assertThat(cli.reports.calls).containsExactly("share 2026-11-22 x.pdf");
  }

  @Test
  void putsASummaryBesideTheReport() throws IOException {
    cli.run("report", document);
    assertThat(cli.run("report", "--summary", document)).isEqualTo(ExitCode.OK);
    Path summary = folder.resolve("Firma – Zusammenfassung.pdf");
    assertThat(PdfCheck.isComplete(Files.readAllBytes(summary), 1)).isTrue();
    assertThat(cli.out()).contains("Bericht gespeichert: " + summary);
    assertThat(folder.resolve("Firma.pdf")).exists();
  }

  @Test
  void namesRolesInPlaceOfPersons() {
    assertThat(cli.run("report", "--roles", document)).isEqualTo(ExitCode.OK);
    assertThat(cli.reports.calls).containsExactly("roles 2026-11-22 Firma.pdf");
  }

  @Test
  void replacesAPdf() throws IOException {
    Path target = CliFixture.write(folder.resolve("x.pdf"), "%PDF-1.7 old");
    assertThat(cli.run("report", document, "-o", target)).isEqualTo(ExitCode.OK);
    assertThat(target.toFile().length()).isGreaterThan(10_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%PDF", "Tagebuch", " %PDF-1.7"})
  void neverReplacesWhatIsNoPdf(String content) {
    Path target = CliFixture.write(folder.resolve("x.pdf"), content);
    assertThat(cli.run("report", document, "-o", target)).isEqualTo(ExitCode.REFUSED);
    assertThat(target).hasContent(content);
    assertThat(cli.err()).contains("kein PDF");
    assertThat(cli.run("questionnaire", "-o", target)).isEqualTo(ExitCode.REFUSED);
    assertThat(target).hasContent(content);
  }

  @Test
  void neverReplacesTheDocumentItself() {
    assertThat(cli.run("report", document, "-o", document)).isEqualTo(ExitCode.REFUSED);
    assertThat(document).content().startsWith("{");
  }

  @Test
  void refusesFolderAsTarget() {
    assertThat(cli.run("report", document, "-o", folder)).isEqualTo(ExitCode.REFUSED);
    assertThat(cli.err()).contains("ist ein Ordner");
  }

  @Test
  void refusesTargetInFolderThatDoesNotExist() {
    Path target = folder.resolve("fehlt/x.pdf");
    assertThat(cli.run("report", document, "-o", target)).isEqualTo(ExitCode.REFUSED);
    assertThat(cli.err()).contains("Den Ordner „" + folder.resolve("fehlt") + "“ gibt es nicht");
    assertThat(cli.run("questionnaire", "-o", target)).isEqualTo(ExitCode.REFUSED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fehlt", "Firma.kicheck"})
  void refusesTargetFolderThatIsNone(String name) {
    assertThat(cli.run("report", document, "-d", folder.resolve(name))).isEqualTo(ExitCode.REFUSED);
    assertThat(cli.err()).contains("Den Ordner").contains("gibt es nicht").hasLineCount(1);
    assertThat(cli.reports.calls).isEmpty();
  }

  @Test
  void numbersReportsOfTheSameName() throws IOException {
    Path other = Files.createDirectory(folder.resolve("b"));
    Path out = Files.createDirectory(folder.resolve("out"));
    Path same = CliFixture.document(other, "FIRMA.kicheck", "\"B\"", "");
    assertThat(cli.run("report", "-d", out, document, same, document)).isEqualTo(ExitCode.OK);
    assertThat(cli.reports.calls)
        .containsExactly("full 2026-11-22 Firma.pdf", "full 2026-11-22 FIRMA (2).pdf");
  }

  @Test
  void badFileDoesNotStopTheRest() {
    Path bad = CliFixture.write(folder.resolve("a.kicheck"), "{");
    Path crash = CliFixture.document(folder, "b.kicheck", "\"Absturz\"", "");
    assertThat(cli.run("report", bad, crash, document)).isEqualTo(ExitCode.REFUSED);
    assertThat(cli.reports.calls).containsExactly("full 2026-11-22 Firma.pdf");
    assertThat(cli.err()).contains(bad + ": ", crash + ": Bei dieser Datei", "layout");
    assertThat(folder.resolve("a.pdf")).doesNotExist();
  }

  @Test
  void saysWhyAReportWasNotWritten() {
    cli.reports.failure = Optional.of(Message.of("report.file.notPdf", "x.pdf"));
    assertThat(cli.run("report", document)).isEqualTo(ExitCode.REFUSED);
    assertThat(cli.err()).startsWith(document + ": ").contains("x.pdf");
    assertThat(cli.out()).isEmpty();
  }

  @Test
  void refusesNewerFormat() {
    Path newer =
        CliFixture.write(
            folder.resolve("n.kicheck"),
            """
            {"format": "ki-startklar/assessment", "formatVersion": 2,
             "id": "7c1f0b9e-52d4-4e8a-9b36-a4d08e6f317c"}
            """);
    assertThat(cli.run("report", newer)).isEqualTo(ExitCode.REFUSED);
    assertThat(cli.run("score", newer)).isEqualTo(ExitCode.REFUSED);
    assertThat(cli.err()).hasLineCount(2).contains("neueren Programmfassung");
    assertThat(cli.reports.calls).isEmpty();
    assertThat(cli.out()).isEmpty();
  }

  @Test
  void anotherProgramsPdfIsReplacedOnlyIfItWasNamed() throws IOException {
    Path target = CliFixture.write(folder.resolve("Firma.pdf"), "%PDF-1.7 Rechnung");
    assertThat(cli.run("report", document)).isEqualTo(ExitCode.REFUSED);
    assertThat(cli.run("report", document, "-d", folder)).isEqualTo(ExitCode.REFUSED);
    assertThat(cli.err()).hasLineCount(2).contains(target.toString(), "stammt nicht von", "„-o“");
    assertThat(target).hasContent("%PDF-1.7 Rechnung");
    assertThat(cli.run("report", document, "-o", target)).isEqualTo(ExitCode.OK);
    assertThat(cli.run("report", document)).isEqualTo(ExitCode.OK);
  }

  @Test
  void writesToStandardOutputAndNothingElseThere() throws IOException {
    assertThat(cli.run("report", document, "-o", "-")).isEqualTo(ExitCode.OK);
    assertThat(PdfCheck.creator(cli.out.toByteArray())).startsWith("KI-Startklar");
    cli.out.reset();
    assertThat(cli.run("questionnaire", "-o", "-")).isEqualTo(ExitCode.OK);
    assertThat(PdfCheck.creator(cli.out.toByteArray())).startsWith("KI-Startklar");
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void writesNothingToStandardOutputIfTheDocumentIsRefused() {
    Path bad = CliFixture.write(folder.resolve("a.kicheck"), "{");
    assertThat(cli.run("report", bad, "-o", "-")).isEqualTo(ExitCode.REFUSED);
    assertThat(cli.err()).startsWith(bad + ": ");
    assertThat(cli.out.size()).isZero();
  }

  @Test
  void saysThatStandardOutputIsFull() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    assertThat(cli.runTo(full, "report", document, "-o", "-")).isEqualTo(ExitCode.REFUSED);
    assertThat(cli.err()).hasLineCount(1).contains("ob auf dem Laufwerk noch Platz ist");
  }

  @Test
  void writesTheQuestionnaire() {
    Path target = folder.resolve("leer.pdf");
    assertThat(cli.run("questionnaire", "-o", target)).isEqualTo(ExitCode.OK);
    assertThat(cli.reports.calls).containsExactly("questionnaire 2026-11-22 leer.pdf");
    assertThat(cli.out()).contains("Fragebogen gespeichert: " + target);
  }
}
