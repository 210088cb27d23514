package kistartklar.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The call that asks for the window: nothing, or one document. Decided without the parser for
 * commands, which the window need not wait for.
 *
 * @param document the document to open, if one was named
 */
public record WindowCall(Optional<Path> document) {

  private static final List<String> EXTENSIONS = List.of(".kicheck", ".pdf");

  /**
   * Whether the arguments ask for the window.
   *
   * @return empty if they are meant for {@link Cli}
   * @throws java.nio.file.InvalidPathException if the document's name cannot be a path here
   */
  public static Optional<WindowCall> of(List<String> arguments) {
    if (arguments.isEmpty()) {
      return Optional.of(new WindowCall(Optional.empty()));
    }
    String first = arguments.getFirst();
    return arguments.size() == 1 && !first.startsWith("-") && isDocument(first)
        ? Optional.of(new WindowCall(Optional.of(Path.of(first))))
        : Optional.empty();
  }

  static boolean isDocument(String argument) {
    String name = argument.toLowerCase(Locale.ROOT);
    return EXTENSIONS.stream().anyMatch(name::endsWith);
  }
}
