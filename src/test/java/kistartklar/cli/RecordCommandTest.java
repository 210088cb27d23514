package kistartklar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that writes records from the worksheets of documents. */
@Tag("pure")
class RecordCommandTest {

  @TempDir Path folder;
  private final CliFixture cli = new CliFixture();
  private Path document = Path.of("");

  @BeforeEach
  void copyExample() throws IOException {
    document = Files.copy(CliFixture.EXAMPLE, folder.resolve("Firma.kicheck"));
  }

  @Test
  void writesBesideTheDocumentUnderANameOfItsOwn() {
    assertThat(cli.run("record", "profile", document)).isEqualTo(ExitCode.OK);
    assertThat(cli.run("record", "sheet:vendors", document)).isEqualTo(ExitCode.OK);
    assertThat(folder.resolve("Firma – Steckbriefe.pdf")).exists();
    assertThat(folder.resolve("Firma – Arbeitsblatt Anbieter.pdf")).exists();
    assertThat(folder.resolve("Firma.pdf")).doesNotExist();
    assertThat(cli.out()).startsWith("Nachweis gespeichert: ");
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void writesWhereItIsToldTo() {
    Path target = folder.resolve("x.pdf");
    assertThat(cli.run("record", "profile", document, "-o", target)).isEqualTo(ExitCode.OK);
    assertThat(target).exists();
    Path other = folder.resolve("da");
    assertThat(other.toFile().mkdir()).isTrue();
    assertThat(cli.run("record", "sheet:indicators", document, "-d", other)).isEqualTo(ExitCode.OK);
    assertThat(other.resolve("Firma – Arbeitsblatt Kennzahlen.pdf")).exists();
  }

  @Test
  void writesWhatTheLawAsksFor() throws IOException {
    String privacy =
        """
        "worksheets": {"privacy": {"rows": [
          {"id": "5e0c0f01-3a41-4d6b-8f27-7b10c4d20001", "title": "Angebotstexte"}]},
          "training": {"rows": [{"id": "5e0c0f01-3a41-4d6b-8f27-7b10c4d20003", "person": "A"}]},
          "aiAct": {"rows": [{"id": "5e0c0f01-3a41-4d6b-8f27-7b10c4d20002"}]},
        """;
    Path full =
        Files.writeString(
            folder.resolve("Voll.kicheck"),
            Files.readString(document).replace("\"worksheets\": {", privacy));
    assertThat(cli.run("record", "processing-activities", full)).isEqualTo(ExitCode.OK);
    assertThat(folder.resolve("Voll – Verarbeitungsverzeichnis.pdf")).exists();
    assertThat(cli.run("record", "ai-register", full)).isEqualTo(ExitCode.OK);
    assertThat(folder.resolve("Voll – KI-Verzeichnis.pdf")).exists();
    assertThat(cli.run("record", "training", full)).isEqualTo(ExitCode.OK);
    assertThat(folder.resolve("Voll – Schulungsnachweis.pdf")).exists();
    assertThat(cli.run("record", "processing-activities", document)).isEqualTo(ExitCode.REFUSED);
    assertThat(cli.err()).contains("steht noch keine Verarbeitung.");
  }

  @Test
  void writesToStandardOutput() {
    assertThat(cli.run("record", "profile", document, "-o", "-")).isEqualTo(ExitCode.OK);
    assertThat(cli.out()).startsWith("%PDF-");
  }

  @Test
  void documentWithoutWorksheetsIsRefusedAndHoldsUpNoOther() {
    Path empty = CliFixture.document(folder, "leer.kicheck", "\"A\"", "");
    assertThat(cli.run("record", "sheet:vendors", empty, document)).isEqualTo(ExitCode.REFUSED);
    assertThat(cli.err()).contains("leer.kicheck: Im Arbeitsblatt „Anbieter“ steht noch nichts.");
    assertThat(folder.resolve("Firma – Arbeitsblatt Anbieter.pdf")).exists();
    assertThat(cli.run("record", "profile", empty, "-o", "-")).isEqualTo(ExitCode.REFUSED);
    assertThat(cli.err()).contains("Noch ist für keinen Anwendungsfall ein Pilot beschlossen.");
  }
}
