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
import kistartklar.report.RecordKind;
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
      case Syntax.RECORD -> record(command, input);
      case Syntax.SCORE ->
          new ScoreCommand(console, guide.get(), input)
              .run(files(command, 0), command.hasMatchedOption(Syntax.JSON));
      case Syntax.QUESTIONNAIRE -> questionnaire(command, input);
      default -> wrong(Message.of("cli.usage.noCommand", Syntax.PROGRAM));
    };
  }

  private int report(ParseResult command, DocumentInput input) {
    List<String> files = files(command, 0);
    Form form = form(command);
    return wrongTarget(command, files)
        .map(this::wrong)
        .orElseGet(() ->
            write(
                command,
                input,
                files,
                command.hasMatchedOption(Syntax.SUMMARY)
                    ? new PdfProduct.Summary(pdf.get(), form, today)
                    : new PdfProduct.Report(pdf.get(), form, today)));
  }

  private int record(ParseResult command, DocumentInput input) {
    List<String> files = files(command, 1);
    String name = command.matchedPositionalValue(0, "");
    Optional<Message> wrong = wrongTarget(command, files);
    if (wrong.isPresent()) {
      return wrong(wrong.get());
    }
    Optional<RecordKind> kind = pdf.get().recordKind(name);
    return kind.isEmpty()
        ? wrong(
            Message.of("cli.usage.unknownKind", name, String.join(", ", pdf.get().recordKinds())))
        : write(command, input, files, new PdfProduct.OfSheets(pdf.get(), kind.get(), today));
  }

  private static Optional<Message> wrongTarget(ParseResult command, List<String> files) {
    String name = command.commandSpec().name();
    boolean file = value(command, Syntax.OUTPUT).isPresent();
    if (file && value(command, Syntax.FOLDER).isPresent()) {
      return Optional.of(Message.of("cli.usage.fileAndFolder", name));
    }
    return file && files.size() > 1
        ? Optional.of(Message.of("cli.usage.oneTarget", name))
        : Optional.empty();
  }

  private int write(
      ParseResult command, DocumentInput input, List<String> files, PdfProduct product) {
    PdfCommand writing = new PdfCommand(console, product, input, limit);
    Optional<String> file = value(command, Syntax.OUTPUT);
    return file.equals(Optional.of(Syntax.STANDARD_OUTPUT))
        ? writing.print(files.getFirst())
        : writing.run(files, file, value(command, Syntax.FOLDER));
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

  /**
   * The documents.
   *
   * @param index of the first of them
   */
  private static List<String> files(ParseResult command, int index) {
    return command.matchedPositionalValue(index, List.<String>of());
  }
}
