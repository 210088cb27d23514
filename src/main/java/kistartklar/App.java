package kistartklar;

import java.nio.file.Path;
import java.util.Optional;

/** The window. */
public final class App {

  private App() {}

  /**
   * Opens the window and returns when it was closed.
   *
   * @return the exit code of the process
   */
  public static int run(Optional<Path> file) {
    throw new UnsupportedOperationException("no window yet: " + file);
  }
}
