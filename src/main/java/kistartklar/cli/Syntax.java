package kistartklar.cli;

import java.util.List;
import kistartklar.text.Messages;
import kistartklar.text.ProgramVersion;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The commands with their options, and their help in German. Built by code: quick to start. */
final class Syntax {

  static final String PROGRAM = "ki-startklar";
  static final String REPORT = "report";
  static final String RECORD = "record";
  static final String SCORE = "score";
  static final String QUESTIONNAIRE = "questionnaire";
  static final String OUTPUT = "-o";
  static final String STANDARD_OUTPUT = "-";
  static final String FOLDER = "-d";
  static final String SHARE = "--share";
  static final String ROLES = "--roles";
  static final String SUMMARY = "--summary";
  static final String JSON = "--json";
  static final String SELF_TEST = "--self-test";

  private final Messages messages;

  Syntax(Messages messages) {
    this.messages = messages;
  }

  /** A fresh parser. */
  CommandLine parser() {
    CommandSpec program =
        command(PROGRAM, "cli.help.window.synopsis", "cli.help.program")
            .addOption(flag("cli.help.version", "-V", "--version").versionHelp(true).build())
            .addOption(flag("cli.help.software", WindowCall.SOFTWARE_RENDERING).build())
            .addOption(value("cli.help.selfTest", "cli.help.folder", SELF_TEST))
            .version(messages.get("cli.version", ProgramVersion.current()));
    program.usageMessage().footer(texts("cli.help.footer"));
    program.usageMessage().commandListHeading(text("cli.help.commands"));
    program.addSubcommand(REPORT, report());
    program.addSubcommand(RECORD, record());
    program.addSubcommand(SCORE, score());
    program.addSubcommand(QUESTIONNAIRE, questionnaire());
    CommandLine parser = new CommandLine(program);
    // A file may be called @names.
    parser.setExpandAtFiles(false);
    return parser;
  }

  private CommandSpec report() {
    return command(REPORT, "cli.help.report.synopsis", "cli.help.report")
        .addOption(value("cli.help.report.output", "cli.help.pdf", OUTPUT, "--output"))
        .addOption(value("cli.help.report.folder", "cli.help.folder", FOLDER, "--directory"))
        .addOption(flag("cli.help.report.share", SHARE).build())
        .addOption(flag("cli.help.report.roles", ROLES).build())
        .addOption(flag("cli.help.report.summary", SUMMARY).build())
        .addPositional(files("0..*"));
  }

  private CommandSpec record() {
    return command(RECORD, "cli.help.record.synopsis", "cli.help.record")
        .addOption(value("cli.help.record.output", "cli.help.pdf", OUTPUT, "--output"))
        .addOption(value("cli.help.record.folder", "cli.help.folder", FOLDER, "--directory"))
        .addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .paramLabel(messages.get("cli.help.record.kind"))
                .description(texts("cli.help.record.kinds"))
                .build())
        .addPositional(files("1..*"));
  }

  private CommandSpec score() {
    return command(SCORE, "cli.help.score.synopsis", "cli.help.score")
        .addOption(flag("cli.help.score.json", JSON).build())
        .addPositional(files("0..*"));
  }

  private CommandSpec questionnaire() {
    return command(QUESTIONNAIRE, "cli.help.questionnaire.synopsis", "cli.help.questionnaire")
        .addOption(
            OptionSpec.builder(
                    value("cli.help.questionnaire.output", "cli.help.pdf", OUTPUT, "--output"))
                .required(true)
                .build());
  }

  private CommandSpec command(String name, String synopsis, String description) {
    CommandSpec spec =
        CommandSpec.create()
            .name(name)
            .addOption(flag("cli.help.help", "-h", "--help").usageHelp(true).build());
    spec.usageMessage()
        .synopsisHeading(text("cli.help.usage"))
        .customSynopsis(texts(synopsis))
        .description(texts(description))
        .optionListHeading(text("cli.help.options"))
        .parameterListHeading(text("cli.help.parameters"));
    return spec;
  }

  private OptionSpec.Builder flag(String description, String... names) {
    return OptionSpec.builder(names).type(boolean.class).description(texts(description));
  }

  private OptionSpec value(String description, String label, String... names) {
    return OptionSpec.builder(names)
        .type(String.class)
        .paramLabel(messages.get(label))
        .description(texts(description))
        .build();
  }

  private PositionalParamSpec files(String index) {
    return PositionalParamSpec.builder()
        .index(index)
        .arity("1..*")
        .required(true)
        .type(List.class)
        .auxiliaryTypes(String.class)
        .paramLabel(messages.get("cli.help.file"))
        .hideParamSyntax(true)
        .description(texts("cli.help.files"))
        .build();
  }

  /** The parser takes texts for format strings. */
  private String text(String key) {
    return messages.get(key).replace("%", "%%").replace("\n", "%n");
  }

  private String[] texts(String key) {
    return messages.get(key).replace("%", "%%").split("\n");
  }
}
