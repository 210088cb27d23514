package kistartklar.exchange;

import java.nio.file.Path;
import kistartklar.text.Message;

/** What became of a file that was to be written. */
public sealed interface WriteResult {

  /** The file is there, complete, and survives a power cut. */
  record Written(Path file) implements WriteResult {}

  /**
   * Why the file was not written, or cannot be relied on, and what to do. Unless the reason says
   * otherwise, what stood there before still does.
   */
  record Refused(Message reason) implements WriteResult {}

  /**
   * The file that is there cannot be replaced because another program has it open. Nothing was
   * written.
   *
   * @param free a name beside it that is not taken
   */
  record Busy(Message reason, Path free) implements WriteResult {}

  /** The user stopped it; nothing was written. */
  record Cancelled() implements WriteResult {}
}
