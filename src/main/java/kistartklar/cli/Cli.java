package kistartklar.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kistartklar.domain.guide.Guide;
import kistartklar.store.LoadResult;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.text.ProgramVersion;

/** Understands the command line and runs the command in it. */
public final class Cli {

  private final Messages messages;
  private final Console console;
  private final Supplier<Guide> guide;
  private final Function<Path, LoadResult> documents;
  private final Supplier<Reports> reports;
  private final LocalDate today;

  /**
   * @param guide read only when a command needs it
   * @param documents reads a document
   * @param reports made only when a command needs them
   * @param today the date on reports
   */
  public Cli(
      Messages messages,
      Console console,
      Supplier<Guide> guide,
      Function<Path, LoadResult> documents,
      Supplier<Reports> reports,
      LocalDate today) {
    this.messages = messages;
    this.console = console;
    this.guide = guide;
    this.documents = documents;
    this.reports = reports;
    this.today = today;
  }

  /**
   * Runs a command.
   *
   * @return one of {@link ExitCode}
   */
  public int run(List<String> arguments) {
    int exit;
    try {
      exit = run(Arguments.of(arguments));
    } catch (WrongUsage e) {
      exit = wrong(e.words());
    } catch (RuntimeException e) {
      console.report("cli.fault");
      console.trace(e);
      exit = ExitCode.REFUSED;
    }
    if (!console.delivered()) {
      console.report("cli.outputLost");
      return Math.max(exit, ExitCode.REFUSED);
    }
    return exit;
  }

  private int run(Arguments arguments) {
    Command command = arguments.command();
    if (arguments.has(Syntax.HELP)) {
      Help.of(command, messages).forEach(console::print);
      return ExitCode.OK;
    }
    if (arguments.has(Syntax.VERSION)) {
      console.print(messages.get("cli.version", ProgramVersion.current()));
      return ExitCode.OK;
    }
    DocumentInput input = new DocumentInput(console, documents);
    if (command == Syntax.REPORT) {
      return report(arguments, input);
    }
    if (command == Syntax.SCORE) {
      return new ScoreCommand(console, guide.get(), input)
          .run(arguments.files(), arguments.has(Syntax.JSON));
    }
    return command == Syntax.QUESTIONNAIRE
        ? questionnaire(arguments, input)
        : wrong(Message.of("cli.usage.noCommand", command.call()));
  }

  private int report(Arguments arguments, DocumentInput input) {
    Optional<String> file = arguments.value(Syntax.FILE);
    Optional<String> folder = arguments.value(Syntax.FOLDER);
    List<String> files = arguments.files();
    if (file.isPresent() && folder.isPresent()) {
      return wrong(Message.of("cli.usage.fileAndFolder"));
    }
    if (file.isPresent() && files.size() > 1) {
      return wrong(Message.of("cli.usage.oneTarget"));
    }
    return new ReportCommand(console, reports.get(), input, today)
        .run(files, file, folder, arguments.has(Syntax.SHARE));
  }

  private int questionnaire(Arguments arguments, DocumentInput input) {
    return arguments
        .value(Syntax.QUESTIONNAIRE_FILE)
        .flatMap(input::path)
        .map(target -> new QuestionnaireCommand(console, reports.get(), today).run(target))
        .orElse(ExitCode.REFUSED);
  }

  private int wrong(Message message) {
    console.report(message);
    return ExitCode.USAGE;
  }
}
