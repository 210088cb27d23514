package kistartklar.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kistartklar.domain.guide.Guide;
import kistartklar.exchange.PdfFiles;
import kistartklar.report.Form;
import kistartklar.store.LoadResult;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.text.ProgramVersion;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Understands the command line and runs the command in it. */
public final class Cli {

  private final Messages messages;
  private final Console console;
  private final Supplier<Guide> guide;
  private final Function<Path, LoadResult> documents;
  private final Supplier<PdfFiles> pdf;
  private final LocalDate today;
  private final TimeLimit limit;

  /**
   * @param guide read only when a command needs it
   * @param documents reads a document
   * @param pdf made only when a command needs it
   * @param today the date on reports
   * @param limit how long is waited for one file
   */
  public Cli(
      Messages messages,
      Console console,
      Supplier<Guide> guide,
      Function<Path, LoadResult> documents,
      Supplier<PdfFiles> pdf,
      LocalDate today,
      TimeLimit limit) {
    this.messages = messages;
    this.console = console;
    this.guide = guide;
    this.documents = documents;
    this.pdf = pdf;
    this.today = today;
    this.limit = limit;
  }

  /**
   * Runs a command.
   *
   * @return one of {@link ExitCode}
   */
  public int run(List<String> arguments) {
    int exit;
    try {
      CommandLine parser = new Syntax(messages).parser();
      exit = run(parser.parseArgs(arguments.toArray(String[]::new)));
    } catch (ParameterException e) {
      exit = wrong(WrongUsage.of(e));
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

  private int run(ParseResult program) {
    ParseResult command = program.hasSubcommand() ? program.subcommand() : program;
    if (command.isUsageHelpRequested() || program.isUsageHelpRequested()) {
      CommandLine asked = command.commandSpec().commandLine();
      asked.getUsageMessage(Ansi.OFF).lines().forEach(console::print);
      return ExitCode.OK;
    }
    if (program.isVersionHelpRequested()) {
      console.print(messages.get("cli.version", ProgramVersion.current()));
      return ExitCode.OK;
    }
    DocumentInput input = new DocumentInput(console, documents, limit);
    return switch (command.commandSpec().name()) {
      case Syntax.REPORT -> report(command, input);
      case Syntax.SCORE ->
          new ScoreCommand(console, guide.get(), input)
              .run(files(command), command.hasMatchedOption(Syntax.JSON));
      case Syntax.QUESTIONNAIRE -> questionnaire(command, input);
      default -> wrong(Message.of("cli.usage.noCommand", Syntax.PROGRAM));
    };
  }

  private int report(ParseResult command, DocumentInput input) {
    Optional<String> file = value(command, Syntax.OUTPUT);
    Optional<String> folder = value(command, Syntax.FOLDER);
    List<String> files = files(command);
    if (file.isPresent() && folder.isPresent()) {
      return wrong(Message.of("cli.usage.fileAndFolder"));
    }
    if (file.isPresent() && files.size() > 1) {
      return wrong(Message.of("cli.usage.oneTarget"));
    }
    Form form = form(command);
    boolean summary = command.hasMatchedOption(Syntax.SUMMARY);
    ReportCommand report = new ReportCommand(console, pdf.get(), input, today, limit, summary);
    return file.equals(Optional.of(Syntax.STANDARD_OUTPUT))
        ? report.print(files.getFirst(), form)
        : report.run(files, file, folder, form);
  }

  private static Form form(ParseResult command) {
    if (command.hasMatchedOption(Syntax.ROLES)) {
      return Form.ROLES;
    }
    return command.hasMatchedOption(Syntax.SHARE) ? Form.SHARE : Form.FULL;
  }

  private int questionnaire(ParseResult command, DocumentInput input) {
    Optional<String> file = value(command, Syntax.OUTPUT);
    if (file.equals(Optional.of(Syntax.STANDARD_OUTPUT))) {
      return new QuestionnaireCommand(console, pdf.get(), today).print();
    }
    return file.flatMap(input::path)
        .map(target -> new QuestionnaireCommand(console, pdf.get(), today).run(target))
        .orElse(ExitCode.REFUSED);
  }

  private int wrong(Message message) {
    console.report(message);
    return ExitCode.USAGE;
  }

  private static Optional<String> value(ParseResult command, String option) {
    return Optional.ofNullable(command.matchedOptionValue(option, null));
  }

  private static List<String> files(ParseResult command) {
    return command.matchedPositionalValue(0, List.<String>of());
  }
}
