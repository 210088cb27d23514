package kistartklar.ui.document;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import kistartklar.text.Message;

/** How safe the open document is right now. */
public sealed interface SaveState {

  /** Without a file, and nothing was entered that could be lost. */
  record Untouched() implements SaveState {}

  /** All of it is in the file. */
  record Saved(Optional<Instant> at) implements SaveState {}

  /** Changed; the next save is under way or follows within a second. */
  record Saving() implements SaveState {}

  /** Without a file, all of it kept as a draft. */
  record KeptAsDraft() implements SaveState {}

  /**
   * Not in its file.
   *
   * @param draftKept whether all of it is kept as a draft instead
   */
  record Failed(Message reason, boolean draftKept) implements SaveState {}

  /** Somebody else changed the file; the user has to say which state counts. Kept as a draft. */
  record ChangedOutside(Message reason, boolean draftKept) implements SaveState {}

  /**
   * The drive with the file does not answer.
   *
   * @param draftKept whether all of it is kept as a draft meanwhile
   */
  record Waiting(boolean draftKept) implements SaveState {}

  /**
   * Can be read only.
   *
   * @param openElsewhere whether that is so because somebody else has it open; otherwise because
   *     this program does not understand all of it
   */
  record ReadOnly(Message reason, boolean openElsewhere) implements SaveState {}

  /** The state of a document of which all is on disk. */
  static SaveState resting(Optional<Path> file, Optional<Instant> savedAt, boolean draft) {
    if (file.isPresent()) {
      return new Saved(savedAt);
    }
    return draft ? new KeptAsDraft() : new Untouched();
  }
}
