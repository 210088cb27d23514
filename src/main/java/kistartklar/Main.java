package kistartklar;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kistartklar.cli.Cli;
import kistartklar.cli.Console;
import kistartklar.cli.Display;
import kistartklar.cli.ExitCode;
import kistartklar.cli.WindowCall;
import kistartklar.content.GuideReader;
import kistartklar.store.DocumentStore;
import kistartklar.store.file.Disk;
import kistartklar.store.file.DurableWriter;
import kistartklar.text.Messages;

/** Where the program starts: the window, or a command, for which no class of JavaFX is loaded. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments)));
  }

  private static int run(List<String> arguments) {
    return WindowCall.of(arguments)
        .map(call -> window(call.document()))
        .orElseGet(() -> command(arguments));
  }

  private static int window(Optional<Path> document) {
    if (Display.available(System.getenv(), System.getProperties())) {
      return App.run(document);
    }
    Console.ofProcess(Messages.german()).report("cli.noDisplay");
    return ExitCode.REFUSED;
  }

  private static int command(List<String> arguments) {
    Messages messages = Messages.german();
    Disk disk = new Disk();
    DocumentStore store = new DocumentStore(disk, new DurableWriter(disk));
    return new Cli(
            messages,
            Console.ofProcess(messages),
            GuideReader::read,
            store::load,
            () -> {
              throw new UnsupportedOperationException("no report yet");
            },
            LocalDate.now())
        .run(arguments);
  }
}
