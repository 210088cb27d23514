package kistartklar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import kistartklar.cli.Console;
import kistartklar.cli.ExitCode;
import kistartklar.store.settings.UserDirectories;
import kistartklar.text.Messages;
import kistartklar.ui.shell.SelfTestWalk;

/**
 * Tries the whole program on this PC: the window with the example through all its steps, a report,
 * then every command. For administrators after a roll-out; the installer records on such a walk
 * what a start needs, so that the installed program starts faster.
 */
final class SelfTest {

  private static final String OPTION = "--self-test";

  private final Path folder;
  private final Console console;

  SelfTest(Path folder, Messages messages) {
    this.folder = folder;
    console = Console.ofProcess(messages);
  }

  /** The folder to write to, if the arguments ask for the test. */
  static Optional<Path> folder(List<String> arguments) {
    return arguments.size() == 2 && arguments.getFirst().equals(OPTION)
        ? Optional.of(Path.of(arguments.getLast()))
        : Optional.empty();
  }

  /**
   * Runs the test.
   *
   * @param window opens the window by what it is given, if there is a screen
   * @param command runs a command
   * @return one of {@link ExitCode}
   */
  int run(ToIntFunction<IntSupplier> window, ToIntFunction<List<String>> command) {
    Path document = folder.resolve("beispiel.kicheck");
    Path report = folder.resolve("fenster.pdf");
    try {
      Files.createDirectories(folder);
      Files.write(document, Example.bytes());
      Files.deleteIfExists(report);
    } catch (IOException e) {
      console.report("cli.selfTest.folder", folder);
      return ExitCode.REFUSED;
    }
    // What the user set and drafted is none of the test's business.
    System.setProperty(UserDirectories.OVERRIDE, folder.resolve("daten").toString());
    String file = document.toString();
    boolean passed = window.applyAsInt(() -> App.run(walk(document, report))) == ExitCode.OK;
    passed &= command.applyAsInt(List.of("score", file)) == ExitCode.OK;
    passed &= command.applyAsInt(List.of("score", file, "--json")) == ExitCode.OK;
    passed &= command.applyAsInt(List.of("report", file, "-o", target("bericht"))) == ExitCode.OK;
    passed &=
        command.applyAsInt(List.of("questionnaire", "-o", target("fragebogen"))) == ExitCode.OK;
    passed &= Files.exists(report);
    console.report(
        passed ? "cli.selfTest.ok" : "cli.selfTest.failed",
        passed ? new Object[] {SelfTestWalk.STEPS, folder} : new Object[] {folder});
    return passed ? ExitCode.OK : ExitCode.REFUSED;
  }

  private static Launch walk(Path document, Path report) {
    return new Launch(Optional.of(document), Optional.of(report), false, List.of());
  }

  private String target(String name) {
    return folder.resolve(name + ".pdf").toString();
  }
}
