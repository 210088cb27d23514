package kistartklar;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.BiConsumer;
import java.util.function.IntSupplier;
import kistartklar.cli.Cli;
import kistartklar.cli.Console;
import kistartklar.cli.Display;
import kistartklar.cli.ExitCode;
import kistartklar.cli.NameEncoding;
import kistartklar.cli.TimeLimit;
import kistartklar.cli.WindowCall;
import kistartklar.content.GuideReader;
import kistartklar.content.WorksheetReader;
import kistartklar.exchange.Opening;
import kistartklar.exchange.PdfFiles;
import kistartklar.instance.RequestOutcome;
import kistartklar.instance.SingleInstance;
import kistartklar.store.DocumentFormat;
import kistartklar.store.DocumentStore;
import kistartklar.store.file.Disk;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.settings.UserDirectories;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.text.ProgramVersion;

/** Where the program starts: the window, or a command, for which no class of JavaFX is loaded. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments)));
  }

  private static int run(List<String> arguments) {
    Optional<WindowCall> call = WindowCall.of(arguments);
    if (call.isPresent()) {
      return window(call.get());
    }
    if (NameEncoding.isDamaged(arguments, System.getProperties())) {
      Console.ofProcess(Messages.german()).report("cli.locale");
      return ExitCode.REFUSED;
    }
    Optional<Path> selfTest = SelfTest.folder(arguments);
    if (selfTest.isPresent()) {
      return new SelfTest(selfTest.get(), Messages.german())
          .run(window -> window(window, StartFailure::print), Main::command);
    }
    return command(arguments);
  }

  private static int window(WindowCall call) {
    if (call.softwareRendering()) {
      SoftwareRendering.choose();
    }
    return window(() -> start(call), StartFailure::tell);
  }

  private static int start(WindowCall call) {
    Properties properties = System.getProperties();
    List<Message> remarks = new ArrayList<>();
    if (NameEncoding.isLimited(properties)) {
      remarks.add(Message.of("cli.locale"));
    } else {
      call.unusable().ifPresent(name -> remarks.add(Message.of("shell.badName", name)));
    }
    // What is to be said of a name needs a window of this start.
    boolean alone = call.unusable().isPresent();
    Path folder = UserDirectories.current().instance();
    switch (alone ? RequestOutcome.NOBODY : SingleInstance.handOver(folder, call.files())) {
      case TAKEN -> {
        return ExitCode.OK;
      }
      case NOBODY -> {}
      case SILENCE -> {
        alone = true;
        remarks.add(Message.of("shell.alone"));
      }
    }
    return App.run(new Launch(call.document(), Optional.empty(), alone, remarks));
  }

  private static int window(IntSupplier window, BiConsumer<StartFailure, Throwable> onFailure) {
    if (!Display.available(System.getenv(), System.getProperties())) {
      return withoutDisplay();
    }
    try {
      return window.getAsInt();
    } catch (UnsupportedOperationException e) {
      return Display.failed(e) ? withoutDisplay() : failed(e, onFailure);
    } catch (RuntimeException | LinkageError e) {
      return failed(e, onFailure);
    }
  }

  private static int failed(Throwable fault, BiConsumer<StartFailure, Throwable> onFailure) {
    onFailure.accept(new StartFailure(UserDirectories.current().log()), fault);
    return ExitCode.REFUSED;
  }

  private static int withoutDisplay() {
    Console.ofProcess(Messages.german()).report("cli.noDisplay");
    return ExitCode.REFUSED;
  }

  private static int command(List<String> arguments) {
    Messages messages = Messages.german();
    Disk disk = new Disk();
    DocumentStore store =
        new DocumentStore(
            disk, new DurableWriter(disk), DocumentFormat.with(WorksheetReader.whenNeeded()));
    return new Cli(
            messages,
            Console.ofProcess(messages),
            GuideReader::read,
            new Opening(store),
            () -> new PdfFiles(GuideReader.read(), messages, ProgramVersion.current(), disk),
            LocalDate.now(),
            TimeLimit.USUAL)
        .run(arguments);
  }
}
