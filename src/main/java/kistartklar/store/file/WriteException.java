package kistartklar.store.file;

import java.io.IOException;

/** A step of writing failed. */
public final class WriteException extends IOException {

  /** The steps in their order. */
  public enum Step {
    CREATE,
    WRITE,
    FORCE,
    ATTRIBUTES,
    REPLACE,
    /** The target has its new bytes, but it is not certain that they survive a power cut. */
    FORCE_FOLDER,
    /** The target had its new bytes, but they could not be read again or are there no longer. */
    READ_AGAIN
  }

  private final Step step;

  WriteException(Step step, Exception cause) {
    super(cause);
    this.step = step;
  }

  /** The step that failed. */
  public Step step() {
    return step;
  }

  /** Whether the target was replaced before that. Otherwise it is as it was. */
  public boolean targetReplaced() {
    return step == Step.FORCE_FOLDER || step == Step.READ_AGAIN;
  }
}
