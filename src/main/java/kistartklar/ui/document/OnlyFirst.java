package kistartklar.ui.document;

/** One of several things that may happen: the first that does keeps the others from happening. */
public final class OnlyFirst {

  private boolean taken;

  /** An action that only runs if none before it did. */
  public Runnable first(Runnable action) {
    return () -> {
      if (take()) {
        action.run();
      }
    };
  }

  /** Whether nobody was here before. */
  public boolean take() {
    boolean mine = !taken;
    taken = true;
    return mine;
  }
}
