package kistartklar.ui.shell;

import org.jspecify.annotations.Nullable;

/** An action for several callers of which only the first one runs it. */
final class Once implements Runnable {

  private @Nullable Runnable action;

  Once(Runnable action) {
    this.action = action;
  }

  @Override
  public void run() {
    Runnable due = action;
    action = null;
    if (due != null) {
      due.run();
    }
  }
}
