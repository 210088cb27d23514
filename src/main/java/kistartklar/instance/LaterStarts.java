package kistartklar.instance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What later starts ask for; kept until there is a window that can do it. Safe for use by several
 * threads.
 */
public final class LaterStarts implements Consumer<List<Path>> {

  private final List<List<Path>> waiting = new ArrayList<>();
  private @Nullable Consumer<List<Path>> receiver;

  @Override
  public synchronized void accept(List<Path> files) {
    if (receiver == null) {
      waiting.add(files);
    } else {
      receiver.accept(files);
    }
  }

  /** Passes on what has been asked for and what will be. */
  public synchronized void passTo(Consumer<List<Path>> window) {
    receiver = window;
    waiting.forEach(window);
    waiting.clear();
  }
}
