package kistartklar.ui.command;

import java.nio.file.Path;

/** Shows files in the programs that the system has for them. */
@FunctionalInterface
public interface FileOpener {

  /**
   * Shows a file, without waiting for it.
   *
   * @param onNothing called if it is known that no program has opened it
   */
  void open(Path file, Runnable onNothing);
}
