package kistartklar.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The call that asks for the window: nothing, or one document, and how it is drawn. Decided without
 * the parser for commands, which the window need not wait for.
 *
 * @param document the document to open, if one was named
 * @param unusable the document's name if it can be no path here, as where names arrive damaged
 * @param softwareRendering whether the window is drawn without the graphics driver
 */
public record WindowCall(
    Optional<Path> document, Optional<String> unusable, boolean softwareRendering) {

  /** For graphics drivers that draw nothing, or nonsense. */
  static final String SOFTWARE_RENDERING = "--software-rendering";

  private static final List<String> EXTENSIONS = List.of(".kicheck", ".pdf");

  /**
   * Whether the arguments ask for the window.
   *
   * @return empty if they are meant for {@link Cli}
   */
  public static Optional<WindowCall> of(List<String> arguments) {
    List<String> rest =
        arguments.stream().filter(argument -> !argument.equals(SOFTWARE_RENDERING)).toList();
    boolean software = rest.size() < arguments.size();
    if (rest.isEmpty()) {
      return Optional.of(new WindowCall(Optional.empty(), Optional.empty(), software));
    }
    String first = rest.getFirst();
    return rest.size() == 1 && !first.startsWith("-") && isDocument(first)
        ? Optional.of(open(first, software))
        : Optional.empty();
  }

  private static WindowCall open(String name, boolean software) {
    try {
      return new WindowCall(Optional.of(Path.of(name)), Optional.empty(), software);
    } catch (InvalidPathException e) {
      return new WindowCall(Optional.empty(), Optional.of(name), software);
    }
  }

  /** The document as a list. */
  public List<Path> files() {
    return document.stream().toList();
  }

  static boolean isDocument(String argument) {
    String name = argument.toLowerCase(Locale.ROOT);
    return EXTENSIONS.stream().anyMatch(name::endsWith) || isFile(argument);
  }

  /** Mail programs and downloads change endings; a command is one word. */
  private static boolean isFile(String argument) {
    try {
      return argument.contains(".") && Files.isRegularFile(Path.of(argument));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
