package kistartklar.cli;

import java.util.List;
import java.util.Optional;

/**
 * A command with its options.
 *
 * @param name as it is typed; that of the program if it is called without a command
 * @param synopsis key of the calls in the help
 * @param description key of the text in the help
 * @param files whether it asks for at least one file
 * @param required the option that must not be missing, if any
 */
record Command(
    String name,
    String synopsis,
    String description,
    boolean files,
    Optional<Option> required,
    List<Option> options) {

  /** The name with that of the program before it. */
  String call() {
    return name.equals(Syntax.PROGRAM) ? name : Syntax.PROGRAM + " " + name;
  }

  Optional<Option> option(String typed) {
    return options.stream().filter(option -> option.names().contains(typed)).findFirst();
  }
}
