package kistartklar;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import kistartklar.cli.Cli;
import kistartklar.cli.Console;
import kistartklar.cli.Display;
import kistartklar.cli.ExitCode;
import kistartklar.cli.PdfReports;
import kistartklar.cli.WindowCall;
import kistartklar.content.GuideReader;
import kistartklar.domain.guide.Guide;
import kistartklar.instance.SingleInstance;
import kistartklar.report.QuestionnaireWriter;
import kistartklar.report.ReportFonts;
import kistartklar.report.ReportWriter;
import kistartklar.store.DocumentStore;
import kistartklar.store.file.Disk;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.settings.UserDirectories;
import kistartklar.text.Messages;
import kistartklar.text.ProgramVersion;

/** Where the program starts: the window, or a command, for which no class of JavaFX is loaded. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments)));
  }

  private static int run(List<String> arguments) {
    Optional<Path> selfTest = SelfTest.folder(arguments);
    if (selfTest.isPresent()) {
      return new SelfTest(selfTest.get(), Messages.german()).run(Main::window, Main::command);
    }
    return WindowCall.of(arguments).map(Main::window).orElseGet(() -> command(arguments));
  }

  private static int window(WindowCall call) {
    if (call.softwareRendering()) {
      SoftwareRendering.choose();
    }
    return window(() -> handedOver(call.document()) ? ExitCode.OK : App.run(call.document()));
  }

  private static boolean handedOver(Optional<Path> document) {
    return SingleInstance.handOver(
        UserDirectories.current().instance(), document.stream().toList());
  }

  private static int window(IntSupplier window) {
    if (!Display.available(System.getenv(), System.getProperties())) {
      return withoutDisplay();
    }
    try {
      return window.getAsInt();
    } catch (UnsupportedOperationException e) {
      if (Display.failed(e)) {
        return withoutDisplay();
      }
      throw e;
    }
  }

  private static int withoutDisplay() {
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
            new Opening(store),
            () -> reports(messages),
            LocalDate.now())
        .run(arguments);
  }

  private static PdfReports reports(Messages messages) {
    Guide guide = GuideReader.read();
    ReportFonts fonts = new ReportFonts();
    String version = ProgramVersion.current();
    return new PdfReports(
        new ReportWriter(guide, messages, version, fonts),
        new QuestionnaireWriter(guide, messages, version, fonts));
  }
}
