package kistartklar.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a command line asks for.
 *
 * @param given the options by their first name, with their values; flags with an empty one
 * @param files what is neither an option nor a command
 */
record Arguments(Command command, Map<String, String> given, List<String> files) {

  Arguments {
    given = Map.copyOf(given);
    files = List.copyOf(files);
  }

  boolean has(Option option) {
    return given.containsKey(option.name());
  }

  Optional<String> value(Option option) {
    return Optional.ofNullable(given.get(option.name()));
  }

  /** Whether only help or the version is wanted, whatever else there is. */
  boolean asksForHelp() {
    return has(Syntax.HELP) || has(Syntax.VERSION);
  }

  /**
   * Reads a command line.
   *
   * @throws WrongUsage if it is none; never if it asks for help
   */
  static Arguments of(List<String> words) throws WrongUsage {
    ArgumentReader reader = new ArgumentReader(words);
    Arguments read = reader.read();
    Optional<WrongUsage> fault = reader.fault();
    if (fault.isPresent() && !read.asksForHelp()) {
      throw fault.get();
    }
    return read;
  }
}
