package kistartklar.ui.shell;

/** One of several things that may happen: the first that does keeps the others from happening. */
final class Turn {

  private boolean taken;

  /** An action that only runs if none before it did. */
  Runnable first(Runnable action) {
    return () -> {
      if (take()) {
        action.run();
      }
    };
  }

  /** Whether nobody was here before. */
  boolean take() {
    boolean mine = !taken;
    taken = true;
    return mine;
  }
}
