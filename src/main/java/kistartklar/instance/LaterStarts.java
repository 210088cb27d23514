package kistartklar.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Later starts, kept until there is a window that can do what they ask for. Safe for use by several
 * threads.
 */
public final class LaterStarts implements Consumer<LaterStart> {

  private final List<LaterStart> waiting = new ArrayList<>();
  private @Nullable Consumer<LaterStart> receiver;

  @Override
  public synchronized void accept(LaterStart start) {
    if (receiver == null) {
      waiting.add(start);
    } else {
      receiver.accept(start);
    }
  }

  /** Passes on those that have asked and those that will. */
  public synchronized void passTo(Consumer<LaterStart> window) {
    receiver = window;
    waiting.forEach(window);
    waiting.clear();
  }
}
