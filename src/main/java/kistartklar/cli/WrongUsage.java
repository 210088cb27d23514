package kistartklar.cli;

import java.util.List;
import kistartklar.text.Message;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in German what the parser of the command line objects to. */
final class WrongUsage {

  private WrongUsage() {}

  static Message of(ParameterException fault) {
    String command = fault.getCommandLine().getCommandSpec().qualifiedName();
    return switch (fault) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched.getUnmatched(), command);
      case MissingParameterException missing -> missing(missing, command);
      case OverwrittenOptionException twice ->
          Message.of("cli.usage.twice", name(twice.getOverwritten()), command);
      default -> Message.of("cli.usage.other", command);
    };
  }

  private static Message unmatched(List<String> unmatched, String command) {
    String first = unmatched.getFirst();
    if (first.startsWith("-")) {
      return Message.of("cli.usage.unknownOption", first, command);
    }
    if (!command.equals(Syntax.PROGRAM)) {
      return Message.of("cli.usage.surplus", first, command);
    }
    return WindowCall.isDocument(first)
        ? Message.of("cli.usage.oneDocument", command)
        : Message.of("cli.usage.unknownCommand", first, command);
  }

  private static Message missing(MissingParameterException fault, String command) {
    // An option that does not exist says more than the file that is missing because of it.
    List<String> unknown = fault.getCommandLine().getUnmatchedArguments();
    if (!unknown.isEmpty() && unknown.getFirst().startsWith("-")) {
      return unmatched(unknown, command);
    }
    for (ArgSpec argument : fault.getMissing()) {
      if (argument instanceof OptionSpec option) {
        String key =
            option.required() && option.getValue() == null
                ? "cli.usage.missingOption"
                : "cli.usage.missingValue";
        return Message.of(key, name(option), command);
      }
      if (argument instanceof PositionalParamSpec positional && !positional.isMultiValue()) {
        return Message.of("cli.usage.missingKind", command);
      }
    }
    return Message.of("cli.usage.missingFile", command);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.shortestName() : argument.paramLabel();
  }
}
