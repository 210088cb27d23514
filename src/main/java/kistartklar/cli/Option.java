package kistartklar.cli;

import java.util.List;
import java.util.Optional;

/**
 * An option of a command.
 *
 * @param names as they are typed; the first one is used in messages
 * @param label key of the word for the value behind it; empty if the option is a mere flag
 * @param description key of the text in the help
 */
record Option(List<String> names, Optional<String> label, String description) {

  static Option flag(String description, String... names) {
    return new Option(List.of(names), Optional.empty(), description);
  }

  static Option value(String description, String label, String... names) {
    return new Option(List.of(names), Optional.of(label), description);
  }

  String name() {
    return names.getFirst();
  }

  /** Whether it has a name of one hyphen and one letter, to which a value may be joined. */
  boolean isShort() {
    return name().length() == 2;
  }
}
