package kistartklar.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of a command line one after the other. Goes on after a fault, because a call for
 * help is answered in any case.
 */
final class ArgumentReader {

  private static final String END_OF_OPTIONS = "--";

  private final List<String> words;
  private final Map<String, String> given = new HashMap<>();
  private final List<String> files = new ArrayList<>();
  private final List<String> surplus = new ArrayList<>();
  private Command command = Syntax.NO_COMMAND;
  private @Nullable WrongUsage fault;
  private int next;

  ArgumentReader(List<String> words) {
    this.words = words;
  }

  /** Reads all words. */
  Arguments read() {
    boolean options = true;
    while (next < words.size()) {
      String word = words.get(next++);
      if (options && word.equals(END_OF_OPTIONS)) {
        options = false;
      } else if (options && looksLikeOption(word)) {
        option(word);
      } else {
        word(word);
      }
    }
    return new Arguments(command, given, files);
  }

  /** What is wrong, if anything: faults in options first, for they may explain what is missing. */
  Optional<WrongUsage> fault() {
    if (fault != null) {
      return Optional.of(fault);
    }
    Optional<WrongUsage> missing =
        command
            .required()
            .filter(option -> !given.containsKey(option.name()))
            .map(this::missingOption);
    if (missing.isPresent()) {
      return missing;
    }
    if (command.files() && files.isEmpty()) {
      return Optional.of(new WrongUsage("cli.usage.missingFile", command.call()));
    }
    return surplus.stream().findFirst().map(this::surplus);
  }

  private static boolean looksLikeOption(String word) {
    return word.length() > 1 && word.startsWith("-");
  }

  private void word(String word) {
    Optional<Command> named =
        command == Syntax.NO_COMMAND ? Syntax.command(word) : Optional.empty();
    if (named.isPresent() && surplus.isEmpty()) {
      command = named.get();
    } else {
      (command.files() ? files : surplus).add(word);
    }
  }

  private void option(String word) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    Optional<Option> named = command.option(name);
    if (named.isPresent()) {
      option(named.get(), equals < 0 ? null : word.substring(equals + 1));
      return;
    }
    Optional<Option> joined =
        word.startsWith(END_OF_OPTIONS)
            ? Optional.empty()
            : command.option(word.substring(0, 2)).filter(option -> option.label().isPresent());
    joined.ifPresentOrElse(
        option -> option(option, word.substring(2)),
        () -> note(new WrongUsage("cli.usage.unknownOption", word, command.call())));
  }

  private void option(Option option, @Nullable String joined) {
    if (option.label().isEmpty()) {
      if (joined != null) {
        note(new WrongUsage("cli.usage.other", command.call()));
      }
      keep(option, "");
    } else if (joined != null) {
      keep(option, joined);
    } else if (next == words.size() || isKnown(words.get(next))) {
      note(
          command.required().filter(option::equals).isPresent()
              ? missingOption(option)
              : new WrongUsage("cli.usage.missingValue", option.name(), command.call()));
    } else {
      keep(option, words.get(next++));
    }
  }

  private boolean isKnown(String word) {
    return word.equals(END_OF_OPTIONS) || command.option(word).isPresent();
  }

  private void keep(Option option, String value) {
    if (given.put(option.name(), value) != null) {
      note(new WrongUsage("cli.usage.twice", option.name(), command.call()));
    }
  }

  private void note(WrongUsage found) {
    if (fault == null) {
      fault = found;
    }
  }

  private WrongUsage missingOption(Option option) {
    return new WrongUsage("cli.usage.missingOption", option.name(), command.call());
  }

  private WrongUsage surplus(String word) {
    if (command != Syntax.NO_COMMAND) {
      return new WrongUsage("cli.usage.surplus", word, command.call());
    }
    return WindowCall.isDocument(word)
        ? new WrongUsage("cli.usage.oneDocument", command.call())
        : new WrongUsage("cli.usage.unknownCommand", word, command.call());
  }
}
