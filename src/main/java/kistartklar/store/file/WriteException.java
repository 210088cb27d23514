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
    FORCE_FOLDER
  }

  private final Step step;

  WriteException(Step step, Exception cause) {
    super(cause);
    this.step = step;
  }

  /** The step that failed. At every one but {@link Step#FORCE_FOLDER} the target is as it was. */
  public Step step() {
    return step;
  }
}
