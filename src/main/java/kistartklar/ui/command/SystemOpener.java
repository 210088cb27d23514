package kistartklar.ui.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import kistartklar.ui.shared.Background;

/**
 * Shows files by the means of the system. On Linux that is {@code xdg-open}, whose exit code says
 * whether there was a program; other systems ask the user themselves what to open a file with.
 */
public final class SystemOpener implements FileOpener {

  /** {@code xdg-open} may stay until the program that it has started ends. */
  private static final Duration LONGEST = Duration.ofSeconds(5);

  private final Background background;
  private final List<String> command;

  private SystemOpener(Background background, List<String> command) {
    this.background = background;
    this.command = command;
  }

  /**
   * The opener of a system.
   *
   * @param system its name, as Java has it
   * @param toolkit opens the address of a file; used where the system is not Linux
   */
  public static FileOpener of(String system, Background background, Consumer<String> toolkit) {
    return system.equals("Linux")
        ? new SystemOpener(background, List.of("xdg-open"))
        : (file, onNothing) -> toolkit.accept(file.toUri().toString());
  }

  /** Runs a command that gets the file as its last argument. */
  static FileOpener running(Background background, String... command) {
    return new SystemOpener(background, List.of(command));
  }

  @Override
  public void open(Path file, Runnable onNothing) {
    background.run(
        () -> isOpened(file),
        opened -> {
          if (!opened) {
            onNothing.run();
          }
        });
  }

  private boolean isOpened(Path file) throws InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command));
    builder.command().add(file.toAbsolutePath().toString());
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      Process process = builder.start();
      return !process.waitFor(LONGEST.toMillis(), TimeUnit.MILLISECONDS)
          || process.exitValue() == 0;
    } catch (IOException e) {
      return false; // There is not even that command.
    }
  }
}
