package kistartklar.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kistartklar.domain.assessment.Assessment;
import kistartklar.store.DocumentFormat;
import kistartklar.store.StoredDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Folders and files without permission, for real. An administrator may read everything, so the
 * folder is read by a process from which that right was taken.
 */
@Tag("pure")
class ClosedFolderTest {

  private static final Path SETPRIV = Path.of("/usr/bin/setpriv");
  private static final String RIGHTS = "-dac_override,-dac_read_search";

  @TempDir Path temp;
  private Path folder;
  private final List<Path> closed = new ArrayList<>();

  @BeforeEach
  void makeFolder() throws IOException {
    assumeFalse(
        System.getProperty("os.name").startsWith("Windows"), "skipped: needs POSIX permissions");
    folder = Files.createDirectories(temp.resolve("Kunden"));
    write("offen.kicheck", "Offen");
  }

  @AfterEach
  void openAgain() throws IOException {
    for (Path path : closed) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
    }
  }

  private Path write(String name, String firm) throws IOException {
    Assessment empty = Assessment.empty(UUID.randomUUID());
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(
        file,
        DocumentFormat.write(
            StoredDocument.unsaved(empty.withCompany(empty.company().withName(firm)))));
  }

  private void close(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    closed.add(path);
  }

  /** What a process without an administrator's rights finds. */
  private List<String> listed() throws Exception {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      assumeTrue(Files.isExecutable(SETPRIV), "skipped: as root this needs setpriv (util-linux)");
      command.addAll(
          List.of(SETPRIV.toString(), "--bounding-set=" + RIGHTS, "--inh-caps=" + RIGHTS));
    }
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "-Dstdout.encoding=UTF-8",
            ListFolder.class.getName(),
            folder.toString()));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out.lines().sorted().toList();
  }

  @Test
  void namesWhatMayNotBeReadAndListsTheRest() throws Exception {
    write("Personal/geheim.kicheck", "Geheim");
    close(folder.resolve("Personal"), "---------");
    close(write("zu.kicheck", "Zu"), "---------");
    write("Nord/weiter.kicheck", "Weiter");
    List<String> lines = listed();
    assertThat(lines)
        .hasSize(4)
        .contains("offen.kicheck: read Offen", "weiter.kicheck: read Weiter");
    assertThat(lines)
        .anyMatch(line ->
            line.startsWith("Personal: store.search.denied ") && line.contains("„Personal“"))
        .anyMatch(line -> line.startsWith("zu.kicheck: store.") && line.contains("„zu.kicheck“"));
  }

  /** Names can be listed there, but nothing behind them can be reached. */
  @Test
  void namesWhatIsListedButCannotBeReached() throws Exception {
    write("Halb/drin.kicheck", "Drin");
    close(folder.resolve("Halb"), "r--------");
    List<String> lines = listed();
    assertThat(lines).contains("offen.kicheck: read Offen");
    assertThat(lines).anyMatch(line -> line.startsWith("drin.kicheck: store.")).hasSize(2);
  }

  @Test
  void namesTheFolderItselfWhenItMayNotBeRead() throws Exception {
    close(folder, "---------");
    assertThat(listed())
        .singleElement()
        .asString()
        .startsWith("Kunden: store.search.denied ")
        .contains("„Kunden“");
  }
}
