package kistartklar.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kistartklar.ui.testing.ManualBackground;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of programs that the system has for a file. */
@Tag("pure")
class SystemOpenerTest {

  private static final Path FILE = Path.of("bericht.pdf");

  private final ManualBackground background = new ManualBackground();
  private final List<String> told = new ArrayList<>();

  private void open(FileOpener opener) {
    opener.open(FILE, () -> told.add("nothing"));
    background.finish();
  }

  /** As xdg-open ends: without a tool, or when the tool has failed. */
  @ParameterizedTest
  @CsvSource({"0, 0", "3, 1", "4, 1"})
  @EnabledOnOs(OS.LINUX)
  void theCommandSaysWhetherThereIsAProgram(int exitCode, int times) {
    open(SystemOpener.running(background, "sh", "-c", "exit " + exitCode));
    assertThat(told).hasSize(times);
  }

  @Test
  void withoutTheCommandThereIsNone() {
    open(SystemOpener.running(background, "ki-startklar-no-such-command"));
    assertThat(told).containsExactly("nothing");
  }

  @Test
  void otherSystemsAreAskedByTheToolkit() {
    open(SystemOpener.of("Windows 11", background, told::add));
    assertThat(told).containsExactly(FILE.toUri().toString());
  }
}
