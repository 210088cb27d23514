package kistartklar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a process: exit codes, what goes where in which encoding, and no JavaFX. */
@Tag("pure")
class ProgramTest {

  private static final Map<String, String> GERMAN_UTF8 = Map.of("LC_ALL", "C.UTF-8");

  @TempDir private Path folder;
  private Path example;

  @BeforeEach
  void copyExample() throws Exception {
    example = Files.copy(CliFixture.EXAMPLE, folder.resolve("beispiel.kicheck"));
  }

  @Test
  void scoreEndsWithZeroAndPrintsUtf8() throws Exception {
    ChildProcess child = ChildProcess.run(folder, "score", "--json", "beispiel.kicheck");
    assertThat(child.errText()).isEmpty();
    assertThat(child.exit()).isZero();
    assertThat(child.outText())
        .startsWith("{\"file\":\"beispiel.kicheck\",\"company\":\"Musterkamp Verpackungsgroßhandel")
        .endsWith("}\n")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "US-ASCII", "UTF-16"})
  void jsonIsUtf8InEveryEnvironment(String charset) throws Exception {
    List<String> options =
        List.of("-Dfile.encoding=COMPAT", "-Dstdout.encoding=" + charset, "-Duser.language=en");
    ChildProcess child =
        ChildProcess.run(
            folder, options, Map.of("LC_ALL", "POSIX"), "score", "--json", "beispiel.kicheck");
    assertThat(child.outText()).contains("Verpackungsgroßhandel").hasLineCount(1);
  }

  @Test
  void messagesAreInTheEncodingOfTheTerminal() throws Exception {
    List<String> latin = List.of("-Dstderr.encoding=ISO-8859-1");
    ChildProcess child = ChildProcess.run(folder, latin, Map.of(), "score", "fehlt.kicheck");
    assertThat(child.errText(StandardCharsets.ISO_8859_1)).contains("Prüfen Sie");
    List<String> ascii = List.of("-Dstderr.encoding=US-ASCII");
    child = ChildProcess.run(folder, ascii, Map.of(), "score", "fehlt.kicheck");
    assertThat(child.errText()).contains("Prüfen Sie");
  }

  @Test
  void refusedInputEndsWithOneAndTheRestIsDone() throws Exception {
    Files.writeString(folder.resolve("kaputt.kicheck"), "{");
    ChildProcess child =
        ChildProcess.run(folder, "score", "--json", "kaputt.kicheck", "beispiel.kicheck");
    assertThat(child.exit()).isEqualTo(1);
    assertThat(child.outText()).hasLineCount(1);
    assertThat(child.errText()).startsWith("kaputt.kicheck: ").hasLineCount(1);
  }

  @Test
  void wrongUsageEndsWithTwo() throws Exception {
    ChildProcess child = ChildProcess.run(folder, "quatsch");
    assertThat(child.exit()).isEqualTo(2);
    assertThat(child.outText()).isEmpty();
    assertThat(child.errText()).contains("weder ein Befehl").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "beispiel.kicheck"})
  void withoutDisplayTheWindowSaysSoInOneSentence(String document) throws Exception {
    Object[] arguments = document.isEmpty() ? new Object[0] : new Object[] {document};
    List<String> linux = List.of("-Dos.name=Linux");
    ChildProcess child = ChildProcess.run(folder, linux, GERMAN_UTF8, arguments);
    assertThat(child.exit()).isEqualTo(1);
    assertThat(child.outText()).isEmpty();
    assertThat(child.errText()).contains("Fenster", "Bildschirm", "report").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "score beispiel.kicheck",
        "score --json beispiel.kicheck",
        "--help",
      })
  void commandsLoadNoJavaFx(String line) throws Exception {
    assertLoadsNoJavaFx(folder, line);
  }

  @Test
  void displayThatIsNotThereIsNoCrash() throws Exception {
    ChildProcess child = ChildProcess.run(folder, List.of(), Map.of("DISPLAY", ":4242"));
    assertThat(child.exit()).isEqualTo(1);
    assertThat(child.errText()).contains("Bildschirm", "report").doesNotContain("Exception");
  }

  static void assertLoadsNoJavaFx(Path folder, String line) throws Exception {
    Path log = folder.resolve("classes.log");
    List<String> options = List.of("-Xlog:class+load:file=" + log);
    ChildProcess child = ChildProcess.run(folder, options, GERMAN_UTF8, (Object[]) line.split(" "));
    assertThat(child.errText()).isEmpty();
    assertThat(child.exit()).isZero();
    List<String> loaded = Files.readAllLines(log);
    assertThat(loaded).anyMatch(entry -> entry.contains("kistartklar.cli.Cli"));
    assertThat(loaded)
        .noneMatch(entry -> entry.contains("javafx."))
        .noneMatch(entry -> entry.contains("kistartklar.ui."));
  }

  @Test
  void lostOutputIsNoticed() throws Exception {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    CliFixture cli = new CliFixture();
    try (var out = Files.newOutputStream(full)) {
      assertThat(cli.runTo(out, "score", example)).isEqualTo(ExitCode.REFUSED);
    }
    assertThat(cli.err()).contains("Ausgabe");
  }
}
