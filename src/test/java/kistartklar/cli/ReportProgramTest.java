package kistartklar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that write PDF files, as a process. */
@Tag("pure")
class ReportProgramTest {

  @TempDir private Path folder;
  private Path example;

  @BeforeEach
  void copyExample() throws Exception {
    example = Files.copy(CliFixture.EXAMPLE, folder.resolve("beispiel.kicheck"));
  }

  @Test
  void reportIsAPdf() throws Exception {
    ChildProcess report = ChildProcess.run(folder, "report", "beispiel.kicheck");
    assertThat(report.errText()).isEmpty();
    assertThat(report.exit()).isZero();
    assertThat(folder.resolve("beispiel.pdf"))
        .content(StandardCharsets.ISO_8859_1)
        .startsWith("%PDF-");
    assertThat(example).hasSameBinaryContentAs(CliFixture.EXAMPLE);
  }

  @Test
  void questionnaireIsAPdf() throws Exception {
    ChildProcess blank = ChildProcess.run(folder, "questionnaire", "-o", "leer.pdf");
    assertThat(blank.exit()).isZero();
    assertThat(folder.resolve("leer.pdf")).content(StandardCharsets.ISO_8859_1).startsWith("%PDF-");
    ProgramTest.assertLoadsNoJavaFx(folder, "questionnaire -o out.pdf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report beispiel.kicheck -o out.pdf",
        "report beispiel.kicheck --share -o out.pdf"
      })
  void loadNoJavaFx(String line) throws Exception {
    ProgramTest.assertLoadsNoJavaFx(folder, line);
  }
}
