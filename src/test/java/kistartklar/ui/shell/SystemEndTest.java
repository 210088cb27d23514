package kistartklar.ui.shell;

import static kistartklar.ui.shell.DocumentFolder.Q1;
import static kistartklar.ui.shell.DocumentFolder.answered;
import static kistartklar.ui.shell.DocumentFolder.lockOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program is ended by a signal right after something was entered: real processes. */
@Timeout(180)
@Tag("window")
class SystemEndTest {

  @TempDir Path data;
  @TempDir Path folder;

  private ProgramProcess start(List<String> more, Object... arguments) throws IOException {
    List<String> options = new ArrayList<>(ProgramProcess.WITHOUT_SCREEN);
    options.add("-Dkistartklar.data=" + data);
    options.addAll(more);
    return ProgramProcess.start(EditingProgram.class, options, Map.of(), arguments);
  }

  /** A process that runs in the background, or by nohup, hands the signals it ignores on. */
  private static boolean isIgnored(int signal) throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    String mask =
        Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .findFirst()
            .orElseThrow()
            .substring("SigIgn:".length())
            .strip();
    return (Long.parseUnsignedLong(mask, 16) >> (signal - 1) & 1) == 1;
  }

  private static String then(String command) {
    return "-D" + EditingProgram.THEN + "=" + command;
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "HUP, 129"})
  void keepsWhatWasEnteredInTheFile(String signal, int exit) throws Exception {
    assumeFalse(isIgnored(exit - 128));
    ShellFixture other = new ShellFixture(folder.resolve("x"), Optional.empty());
    Path file = DocumentFolder.store(other, folder.resolve("firma.kicheck"), answered(Q1));
    try (ProgramProcess program = start(List.of(then("kill -" + signal + " SELF")), file)) {
      assertThat(program.exit()).isEqualTo(exit);
    }
    assertThat(other.read(file).company().name()).isEqualTo(EditingProgram.FIRM);
    assertThat(lockOf(file)).doesNotExist();
    assertThat(data.resolve("drafts")).isEmptyDirectory();
    assertThat(data.resolve("instance/socket")).doesNotExist();
  }

  @Test
  void keepsADraftOfWhatHasNoFile() throws Exception {
    assumeFalse(isIgnored(2));
    try (ProgramProcess program = start(List.of(then("kill -INT SELF")))) {
      assertThat(program.exit()).isEqualTo(130);
    }
    try (Stream<Path> drafts = Files.list(data.resolve("drafts"))) {
      assertThat(drafts)
          .singleElement()
          .satisfies(draft -> assertThat(draft).content().contains(EditingProgram.FIRM));
    }
  }

  @Test
  void endsAlsoIfTheWindowHangs() throws Exception {
    long begun = System.nanoTime();
    try (ProgramProcess program =
        start(List.of(then("kill -TERM SELF"), "-D" + EditingProgram.HANG + "=true"))) {
      assertThat(program.exit()).isEqualTo(143);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(1));
  }
}
