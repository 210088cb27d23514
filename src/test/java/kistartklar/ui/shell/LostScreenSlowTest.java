package kistartklar.ui.shell;

import static kistartklar.ui.shell.DocumentFolder.Q1;
import static kistartklar.ui.shell.DocumentFolder.answered;
import static kistartklar.ui.shell.DocumentFolder.lockOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kistartklar.build.Slow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The X server is killed right after something was entered, as when a session ends. */
@Slow
@Timeout(180)
@Tag("window")
class LostScreenSlowTest {

  @TempDir Path data;
  @TempDir Path folder;
  private Process server;
  private String display;

  @BeforeEach
  void startScreen() throws IOException {
    assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/Xvfb")), "skipped: needs Xvfb, in the package xvfb");
    server =
        new ProcessBuilder("Xvfb", "-displayfd", "1", "-noreset", "-screen", "0", "1400x1000x24")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    display = ":" + server.inputReader().readLine();
  }

  @AfterEach
  void endScreen() {
    if (server != null) {
      server.destroyForcibly();
    }
  }

  private ProgramProcess start(String rendering, Object... arguments) throws IOException {
    List<String> options =
        List.of(
            "-Dkistartklar.data=" + data,
            "-D" + EditingProgram.THEN + "=kill -KILL " + server.pid(),
            "-Dprism.order=" + rendering,
            "-Dprism.forceGPU=true");
    return ProgramProcess.start(
        EditingProgram.class, options, Map.of("DISPLAY", display), arguments);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sw", "es2,sw"})
  void costsNothingThatWasEntered(String rendering) throws Exception {
    ShellFixture other = new ShellFixture(folder.resolve("x"), Optional.empty());
    Path file = DocumentFolder.store(other, folder.resolve("firma.kicheck"), answered(Q1));
    try (ProgramProcess program = start(rendering, file)) {
      assertThat(program.exit()).isEqualTo(1);
    }
    assertThat(other.read(file).company().name()).isEqualTo(EditingProgram.FIRM);
    assertThat(lockOf(file)).doesNotExist();
    assertThat(data.resolve("drafts")).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sw", "es2,sw"})
  void leavesADraftOfWhatHasNoFile(String rendering) throws Exception {
    try (ProgramProcess program = start(rendering)) {
      assertThat(program.exit()).isEqualTo(1);
    }
    try (Stream<Path> drafts = Files.list(data.resolve("drafts"))) {
      assertThat(drafts)
          .singleElement()
          .satisfies(draft -> assertThat(draft).content().contains(EditingProgram.FIRM));
    }
  }
}
