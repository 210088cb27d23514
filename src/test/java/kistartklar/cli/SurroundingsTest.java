package kistartklar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the program lies, and in which locale it runs. */
@Tag("pure")
class SurroundingsTest {

  private static final Map<String, String> C = Map.of("LC_ALL", "C");

  @TempDir private Path home;

  @ParameterizedTest
  @ValueSource(strings = {"neu!", "Über & uns!", "Prüfung"})
  void programRunsInAFolderOfAnyName(String name) throws Exception {
    Path folder = Files.createDirectory(home.resolve(name));
    Path jar = folder.resolve("ki-startklar.jar");
    pack(ChildProcess.CLASSES, jar);
    Path document = Files.copy(CliFixture.EXAMPLE, folder.resolve("a.kicheck"));
    ChildProcess child =
        ChildProcess.run(
            jar.toString(), home, List.of(), Map.of("LC_ALL", "C.UTF-8"), "report", document);
    assertThat(child.errText()).isEmpty();
    assertThat(child.exit()).isZero();
    assertThat(folder.resolve("a.pdf")).isNotEmptyFile();
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
        Files.copy(file, zip);
      }
    }
  }

  @Test
  void namesTheVariableWhereUmlautsAreLost() throws Exception {
    Path umlaut = Files.createDirectory(home.resolve("Büro"));
    Files.copy(CliFixture.EXAMPLE, umlaut.resolve("größe.kicheck"));
    Files.copy(CliFixture.EXAMPLE, umlaut.resolve("a.kicheck"));
    assertRefused(ChildProcess.run(home, List.of(), C, "score", "Büro/größe.kicheck"));
    assertRefused(ChildProcess.run(home, List.of(), C, "report", "a.kicheck", "-d", "Büro"));
    assertRefused(ChildProcess.run(home, List.of(), C, "--self-test", "Büro"));
    assertRefused(ChildProcess.run(umlaut, List.of(), C, "score", "a.kicheck"));
    Files.copy(CliFixture.EXAMPLE, home.resolve("a.kicheck"));
    assertThat(ChildProcess.run(home, List.of(), C, "score", "a.kicheck").exit()).isZero();
  }

  private static void assertRefused(ChildProcess child) {
    assertThat(child.exit()).isEqualTo(1);
    assertThat(child.errText()).contains("LC_ALL").hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({"ANSI_X3.4-1968, true", "UTF-8, false", "Cp1252, false", "ISO-8859-1, false"})
  void knowsWhereUmlautsAreLost(String encoding, boolean limited) {
    Properties properties = new Properties();
    properties.setProperty("sun.jnu.encoding", encoding);
    assertThat(NameEncoding.isLimited(properties)).isEqualTo(limited);
    assertThat(NameEncoding.isDamaged(List.of("a", "\ufffd"), properties)).isEqualTo(limited);
    assertThat(NameEncoding.isDamaged(List.of("a"), properties)).isFalse();
    properties.setProperty("user.dir", "/home/\ufffd");
    assertThat(NameEncoding.isDamaged(List.of("a"), properties)).isEqualTo(limited);
  }
}
