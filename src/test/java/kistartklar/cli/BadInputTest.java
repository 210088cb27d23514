package kistartklar.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each bad document is refused with one German sentence and exit code 1, and stays as it is. */
@Tag("pure")
class BadInputTest {

  private static final String ID = "7c1f0b9e-52d4-4e8a-9b36-a4d08e6f317c";
  private static final String HEAD =
      "{\"format\":\"ki-startklar/assessment\",\"formatVersion\":1,\"id\":\"" + ID + "\"";

  private final CliFixture cli = new CliFixture();
  @TempDir private Path folder;

  /** What is wrong, with the document. */
  static Map<String, String> bad() {
    Map<String, String> bad = new TreeMap<>();
    bad.put("not JSON", "Sehr geehrte Damen und Herren");
    bad.put("empty", "");
    bad.put("blank", " \n ");
    bad.put("cut off", HEAD + ",\"answers\":{\"q01\":{\"val");
    bad.put("another root", "[" + HEAD + "}]");
    bad.put("another format", "{\"format\":\"other\",\"formatVersion\":1,\"id\":\"" + ID + "\"}");
    bad.put("newer format", HEAD.replace(":1,", ":2,") + "}");
    bad.put("id that is no UUID", HEAD.replace(ID, "1-1-1-1-1") + "}");
    bad.put("question 30", HEAD + ",\"answers\":{\"q30\":{\"value\":\"yes\"}}}");
    bad.put("measure for question 30", HEAD + ",\"measures\":{\"q30\":{}}}");
    bad.put("repeated key", HEAD + ",\"company\":{\"name\":\"a\",\"name\":\"b\"}}");
    bad.put("unknown answer", HEAD + ",\"answers\":{\"q01\":{\"value\":\"vielleicht\"}}}");
    bad.put("unknown status", HEAD + ",\"measures\":{\"q01\":{\"status\":\"later\"}}}");
    bad.put("impossible date", HEAD + ",\"company\":{\"assessedOn\":\"2026-02-31\"}}");
    bad.put("wrong type", HEAD + ",\"company\":{\"name\":5}}");
    bad.put("trailing text", HEAD + "} {}");
    bad.put("nesting of 40", HEAD + ",\"x\":" + "[".repeat(40) + "]".repeat(40) + "}");
    bad.put("11 MB", HEAD + "}" + " ".repeat(11 * 1024 * 1024));
    bad.put("text over 1 MB", HEAD + ",\"company\":{\"name\":\"" + "x".repeat(1 << 21) + "\"}}");
    return bad;
  }

  static Stream<Map.Entry<String, String>> documents() {
    return bad().entrySet().stream();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isRefusedByBothCommands(Map.Entry<String, String> fault) throws IOException {
    Path file = CliFixture.write(folder.resolve("d.kicheck"), fault.getValue());
    for (String command : new String[] {"score", "report"}) {
      cli.err.reset();
      assertThat(cli.run(command, file)).isEqualTo(ExitCode.REFUSED);
      assertThat(cli.err())
          .startsWith(file + ": ")
          .hasLineCount(1)
          .endsWith(System.lineSeparator())
          .doesNotContain("Exception", "unexpected", "store.");
      assertThat(cli.err().strip()).endsWith(".");
    }
    assertThat(cli.out()).isEmpty();
    assertThat(Files.readString(file)).isEqualTo(fault.getValue());
    assertThat(folder).isDirectoryNotContaining("glob:**.pdf");
  }

  @Test
  void malformedUtf8IsRefused() throws IOException {
    byte[] bytes = (HEAD + ",\"company\":{\"name\":\"ü\"}}").getBytes(StandardCharsets.ISO_8859_1);
    Path file = Files.write(folder.resolve("d.kicheck"), bytes);
    assertThat(cli.run("score", file)).isEqualTo(ExitCode.REFUSED);
    assertThat(cli.err()).hasLineCount(1);
  }

  @Test
  void folderAndMissingFileAreRefused() {
    assertThat(cli.run("score", folder)).isEqualTo(ExitCode.REFUSED);
    assertThat(cli.err()).contains("Ordner").hasLineCount(1);
    assertThat(cli.run("report", folder.resolve("fehlt.kicheck"))).isEqualTo(ExitCode.REFUSED);
    assertThat(cli.err()).contains("fehlt.kicheck").hasLineCount(2);
  }

  @Test
  void fileWithoutPermissionIsRefused() throws IOException {
    Path file = CliFixture.write(folder.resolve("d.kicheck"), HEAD + "}");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(file), "this user may read everything");
    assertThat(cli.run("score", file)).isEqualTo(ExitCode.REFUSED);
    assertThat(cli.err()).contains("Leserecht").hasLineCount(1);
  }

  @Test
  void impossibleFileNameIsRefused() {
    assertThat(cli.run("score", "a\u0000b.kicheck")).isEqualTo(ExitCode.REFUSED);
    assertThat(cli.err()).contains("kann hier kein Dateiname sein").hasLineCount(1);
    assertThat(cli.run("report", "x.kicheck", "-o", "\u0000")).isEqualTo(ExitCode.REFUSED);
    assertThat(cli.run("questionnaire", "-o", "\u0000")).isEqualTo(ExitCode.REFUSED);
  }

  @Test
  void oddButValidDocumentsAreTaken() {
    String name = "x".repeat(500) + "/\\\\:*?\\\"<>|";
    String note = "😀 \\u202eעברית\\u0007 " + "ä".repeat(20_000);
    Path file =
        CliFixture.document(
            folder, "d.kicheck", "\"" + name + "\"", "\"q01\": {\"note\": \"" + note + "\"}");
    assertThat(cli.run("score", file)).isEqualTo(ExitCode.OK);
    assertThat(cli.err()).isEmpty();
    assertThat(cli.run("report", file)).isEqualTo(ExitCode.OK);
    assertThat(cli.err()).contains("Diese Zeichen fehlen in der Schrift").hasLineCount(1);
  }
}
