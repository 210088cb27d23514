package kistartklar.ui.command;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Files on their way into a window, by the path they are opened with. Used on the window's thread
 * only.
 */
final class FilesBeingOpened {

  private final Set<Path> files = new HashSet<>();

  /** Notes that a file is being opened; tells whether it was not before. */
  boolean begin(Path file) {
    return files.add(place(file));
  }

  /** The file is in a window, or will not come into one. */
  void end(Path file) {
    files.remove(place(file));
  }

  /** The same for every way to write a path. */
  static Path place(Path file) {
    return file.toAbsolutePath().normalize();
  }
}
