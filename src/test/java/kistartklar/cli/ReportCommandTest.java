package kistartklar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kistartklar.text.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the commands {@code report} and {@code questionnaire} write, and what they refuse. */
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
  void writesToTheTargetThatWasAskedFor() {
    assertThat(cli.run("report", document, "-o", folder.resolve("x.pdf"), "--share"))
        .isEqualTo(ExitCode.OK);
    assertThat(cli.reports.calls).containsExactly("share 2026-11-22 x.pdf");
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
  void writesTheQuestionnaire() {
    Path target = folder.resolve("leer.pdf");
    assertThat(cli.run("questionnaire", "-o", target)).isEqualTo(ExitCode.OK);
    assertThat(cli.reports.calls).containsExactly("questionnaire 2026-11-22 leer.pdf");
    assertThat(cli.out()).contains("Fragebogen gespeichert: " + target);
  }
}
