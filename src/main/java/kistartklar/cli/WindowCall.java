package kistartklar.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The call that asks for the window: nothing, or one document, and how it is drawn. Decided without
 * the parser for commands, which the window need not wait for.
 *
 * @param document the document to open, if one was named
 * @param softwareRendering whether the window is drawn without the graphics driver
 */
public record WindowCall(Optional<Path> document, boolean softwareRendering) {

  /** For graphics drivers that draw nothing, or nonsense. */
  static final String SOFTWARE_RENDERING = "--software-rendering";

  private static final List<String> EXTENSIONS = List.of(".kicheck", ".pdf");

  /**
   * Whether the arguments ask for the window.
   *
   * @return empty if they are meant for {@link Cli}
   * @throws java.nio.file.InvalidPathException if the document's name cannot be a path here
   */
  public static Optional<WindowCall> of(List<String> arguments) {
    List<String> rest =
        arguments.stream().filter(argument -> !argument.equals(SOFTWARE_RENDERING)).toList();
    boolean software = rest.size() < arguments.size();
    if (rest.isEmpty()) {
      return Optional.of(new WindowCall(Optional.empty(), software));
    }
    String first = rest.getFirst();
    return rest.size() == 1 && !first.startsWith("-") && isDocument(first)
        ? Optional.of(new WindowCall(Optional.of(Path.of(first)), software))
        : Optional.empty();
  }

  static boolean isDocument(String argument) {
    String name = argument.toLowerCase(Locale.ROOT);
    return EXTENSIONS.stream().anyMatch(name::endsWith);
  }
}
