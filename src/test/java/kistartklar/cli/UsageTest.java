package kistartklar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kistartklar.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong usage ends with 2 and one German sentence; help is German too. */
@Tag("pure")
class UsageTest {

  private final CliFixture cli = new CliFixture();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "foo                           | „foo“ ist weder ein Befehl noch eine Datei",
        "a.txt                         | „a.txt“ ist weder",
        "a.kicheck b.kicheck           | genau ein Dokument",
        "--foo                         | Die Option „--foo“ gibt es hier nicht",
        "report                        | Es fehlt mindestens ein Dokument",
        "score                         | Es fehlt mindestens ein Dokument",
        "score --json                  | Es fehlt mindestens ein Dokument",
        "score -x                      | Die Option „-x“ gibt es hier nicht",
        "score a.kicheck --share       | Die Option „--share“ gibt es hier nicht",
        "score a.kicheck -o b.pdf      | Die Option „-o“ gibt es hier nicht",
        "report a.kicheck --json       | Die Option „--json“ gibt es hier nicht",
        "--self-test                   | Hinter „--self-test“ fehlt",
        "report --software-rendering   | Die Option „--software-rendering“ gibt es hier nicht",
        "report a.kicheck -o           | Hinter „-o“ fehlt",
        "report a.kicheck -d           | Hinter „-d“ fehlt",
        "report a.kicheck -o --share   | Hinter „-o“ fehlt",
        "report a.kicheck -o x -o y    | Die Option „-o“ darf nur einmal",
        "report a.kicheck -o x -d y    | schließen einander aus",
        "report a.kicheck b.kicheck -o x.pdf | nur für ein einziges Dokument",
        "record                        | Es fehlt die Art des Nachweises",
        "record profile                | Es fehlt mindestens ein Dokument",
        "record foo a.kicheck          | der Art „foo“ gibt es nicht, nur: profile, processing-activities",
        "record sheet:foo a.kicheck    | der Art „sheet:foo“ gibt es nicht",
        "record profile a.kicheck -o x -d y | Hilfe: ki-startklar record --help",
        "record profile a.kicheck --share | Die Option „--share“ gibt es hier nicht",
        "questionnaire                 | Es fehlt „-o ZIEL.pdf“",
        "questionnaire a.pdf           | Es fehlt „-o ZIEL.pdf“",
        "questionnaire -o a.pdf b      | Die Angabe „b“ ist hier zu viel",
        "questionnaire -o              | Es fehlt „-o ZIEL.pdf“",
      })
  void endsWithTwoAndSaysWhy(String line, String expected) {
    assertThat(cli.run((Object[]) line.strip().split(" "))).isEqualTo(ExitCode.USAGE);
    assertThat(cli.err()).contains(expected).contains("--help").hasLineCount(1);
    assertThat(cli.out()).isEmpty();
    assertThat(cli.reports.calls).isEmpty();
  }

  @Test
  void refusesEmptyArgument() {
    assertThat(cli.run("")).isEqualTo(ExitCode.USAGE);
    assertThat(cli.err()).contains("weder ein Befehl");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--help", "-h", "report --help", "record -h", "score -h", "questionnaire --help"})
  void helpIsGerman(String line) {
    assertThat(cli.run((Object[]) line.split(" "))).isEqualTo(ExitCode.OK);
    assertThat(cli.out())
        .startsWith("Aufruf:")
        .contains("ki-startklar", "Optionen:")
        .doesNotContain("Usage", "Show", "Commands", "cli.", "%n")
        .doesNotContainPattern("\\{\\d");
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void helpNamesAllCommandsAndExitCodes() {
    cli.run("--help");
    assertThat(cli.out())
        .contains(
            "report",
            "score",
            "questionnaire",
            "--share",
            "Rückgabewerte",
            "--software-rendering",
            "--self-test");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V"})
  void versionIsThatOfTheBuild(String option) {
    assertThat(cli.run(option)).isEqualTo(ExitCode.OK);
    assertThat(cli.out())
        .isEqualToIgnoringNewLines("KI-Startklar " + System.getProperty("app.version"));
  }

  @Test
  void fileNamesAreNotExpanded(@TempDir Path folder) {
    Path arguments = CliFixture.write(folder.resolve("list"), "score\n--json");
    assertThat(cli.run("score", "@" + arguments)).isEqualTo(ExitCode.REFUSED);
    assertThat(cli.err()).contains("@" + arguments);
  }

  @Test
  void fileNameMayBeginWithHyphenAfterTwoHyphens() {
    assertThat(cli.run("score", "--", "-x.kicheck")).isEqualTo(ExitCode.REFUSED);
    assertThat(cli.err()).startsWith("-x.kicheck: ");
  }

  @Test
  void nothingOrOneDocumentAsksForTheWindow() {
    assertThat(WindowCall.of(List.of()))
        .contains(new WindowCall(Optional.empty(), Optional.empty(), false));
    assertThat(WindowCall.of(List.of("a b.KICHECK")))
        .contains(new WindowCall(Optional.of(Path.of("a b.KICHECK")), Optional.empty(), false));
    assertThat(WindowCall.of(List.of("a.pdf"))).isPresent();
  }

  /** Mail programs and downloads change endings. */
  @Test
  void fileOfAnyNameAsksForTheWindow() throws Exception {
    String file = Files.createTempFile("firma.kicheck", ".txt").toString();
    assertThat(WindowCall.of(List.of(file))).isPresent();
    Files.delete(Path.of(file));
    assertThat(WindowCall.of(List.of(file))).isEmpty();
  }

  @Test
  void documentWithAnImpossibleNameStillAsksForTheWindow() {
    assertThat(WindowCall.of(List.of("a\0.kicheck")))
        .contains(new WindowCall(Optional.empty(), Optional.of("a\0.kicheck"), false));
  }

  @Test
  void windowCanBeDrawnBySoftware() {
    assertThat(WindowCall.of(List.of("--software-rendering")))
        .contains(new WindowCall(Optional.empty(), Optional.empty(), true));
    assertThat(WindowCall.of(List.of("a.kicheck", "--software-rendering")))
        .contains(new WindowCall(Optional.of(Path.of("a.kicheck")), Optional.empty(), true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report",
        "score",
        "report --software-rendering",
        "--software-rendering a.txt",
        "a.txt",
        "kicheck",
        "--help",
        "-a.kicheck",
        "a.kicheck b.kicheck"
      })
  void everythingElseIsACommand(String line) {
    assertThat(WindowCall.of(List.of(line.split(" ")))).isEmpty();
  }

  @Test
  void everyTextOfTheCommandsIsUsed() throws Exception {
    StringBuilder sources = new StringBuilder();
    for (String folder : List.of("src/main/java/kistartklar", "src/main/java/kistartklar/cli")) {
      try (var files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          sources.append(Files.readString(file));
        }
      }
    }
    assertThat(Messages.german().patterns().keySet())
        .filteredOn(key -> key.startsWith("cli."))
        .allSatisfy(key -> assertThat(sources).contains("\"" + key + "\""));
  }
}
