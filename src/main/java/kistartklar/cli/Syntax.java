package kistartklar.cli;

import java.util.List;
import java.util.Optional;

/** The commands and their options. */
final class Syntax {

  static final String PROGRAM = "ki-startklar";

  static final Option HELP = Option.flag("cli.help.help", "-h", "--help");
  static final Option VERSION = Option.flag("cli.help.version", "-V", "--version");
  static final Option FILE =
      Option.value("cli.help.report.output", "cli.help.pdf", "-o", "--output");
  static final Option FOLDER =
      Option.value("cli.help.report.folder", "cli.help.folder", "-d", "--directory");
  static final Option SHARE = Option.flag("cli.help.report.share", "--share");
  static final Option JSON = Option.flag("cli.help.score.json", "--json");
  static final Option QUESTIONNAIRE_FILE =
      Option.value("cli.help.questionnaire.output", "cli.help.pdf", "-o", "--output");

  static final Command REPORT =
      new Command(
          "report",
          "cli.help.report.synopsis",
          "cli.help.report",
          true,
          Optional.empty(),
          List.of(FILE, FOLDER, SHARE, HELP));
  static final Command SCORE =
      new Command(
          "score",
          "cli.help.score.synopsis",
          "cli.help.score",
          true,
          Optional.empty(),
          List.of(JSON, HELP));
  static final Command QUESTIONNAIRE =
      new Command(
          "questionnaire",
          "cli.help.questionnaire.synopsis",
          "cli.help.questionnaire",
          false,
          Optional.of(QUESTIONNAIRE_FILE),
          List.of(QUESTIONNAIRE_FILE, HELP));
  static final List<Command> COMMANDS = List.of(REPORT, SCORE, QUESTIONNAIRE);

  /** The call without a command. */
  static final Command NO_COMMAND =
      new Command(
          PROGRAM,
          "cli.help.window.synopsis",
          "cli.help.program",
          false,
          Optional.empty(),
          List.of(
              Option.flag("cli.help.software", WindowCall.SOFTWARE_RENDERING),
              Option.value("cli.help.selfTest", "cli.help.folder", "--self-test"),
              VERSION,
              HELP));

  private Syntax() {}

  static Optional<Command> command(String typed) {
    return COMMANDS.stream().filter(command -> command.name().equals(typed)).findFirst();
  }
}
