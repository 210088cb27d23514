package kistartklar.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the reports of one call go. Documents of the same name from several folders get numbered
 * reports, so that none of a call replaces another.
 */
final class ReportTargets {

  private static final Pattern EXTENSION =
      Pattern.compile("\\.(kicheck|json|pdf)$", Pattern.CASE_INSENSITIVE);

  private final Optional<Path> file;
  private final Optional<Path> folder;
  private final Set<String> taken = new HashSet<>();

  /**
   * @param file the target that was asked for, if one was
   * @param folder the folder for all targets, if one was asked for
   * @param inputs all that is read; a report among them must not be replaced by its own
   */
  ReportTargets(Optional<Path> file, Optional<Path> folder, Collection<Path> inputs) {
    this.file = file;
    this.folder = folder;
    inputs.forEach(input -> taken.add(key(input)));
  }

  /** Whether the target is the one that was asked for, and not one that the program has named. */
  boolean asked() {
    return file.isPresent();
  }

  /**
   * The target for what is made of a document.
   *
   * @param ending of its name after that of the document, maybe empty
   */
  Path next(Path document, String ending) {
    return file.orElseGet(() -> inFolder(document, ending));
  }

  private Path inFolder(Path document, String ending) {
    String name =
        EXTENSION.matcher(String.valueOf(document.getFileName())).replaceFirst("") + ending;
    for (int number = 1; ; number++) {
      String targetName = name + (number == 1 ? "" : " (" + number + ")") + ".pdf";
      Path target =
          folder
              .map(f -> f.resolve(targetName))
              .orElseGet(() -> document.resolveSibling(targetName));
      if (taken.add(key(target))) {
        return target;
      }
    }
  }

  /** Windows and macOS take names that differ in case for the same. */
  private static String key(Path path) {
    return path.toAbsolutePath().normalize().toString().toLowerCase(Locale.ROOT);
  }
}
