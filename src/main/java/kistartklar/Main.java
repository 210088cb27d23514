package kistartklar;

import java.nio.file.InvalidPathException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kistartklar.cli.Cli;
import kistartklar.cli.Console;
import kistartklar.cli.WindowCall;
import kistartklar.content.GuideReader;
import kistartklar.text.Messages;

/** Where the program starts: the window, or a command, for which no class of JavaFX is loaded. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments)));
  }
}
