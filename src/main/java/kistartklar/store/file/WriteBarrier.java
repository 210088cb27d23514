package kistartklar.store.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import kistartklar.store.file.FileOperations.Kind;
import kistartklar.text.Message;

/** What keeps a target from being written before anything is tried. */
public final class WriteBarrier {

  private WriteBarrier() {}

  /**
   * Returns why nothing can be written, in the words of the user; empty if there is no such reason.
   *
   * @param kind what stands at the target
   * @param path as the user named it
   * @param target the file that it means, after following links
   */
  public static Optional<Message> of(FileOperations files, Kind kind, Path path, Path target)
      throws IOException {
    return switch (kind) {
      case FOLDER -> message("store.save.folder", target);
      case OTHER -> message("store.save.special", target);
      case FILE -> existing(files, target);
      case ABSENT ->
          target.equals(path.toAbsolutePath())
              ? Optional.empty()
              : Optional.of(
                  Message.of(
                      "store.save.dangling",
                      FileTrouble.name(path),
                      target.normalize().toString()));
    };
  }

  private static Optional<Message> existing(FileOperations files, Path target) throws IOException {
    if (!files.isReadOnly(target)) {
      return Optional.empty();
    }
    // The protection of a whole drive cannot be lifted from one file.
    return message(
        files.isOnReadOnlyDrive(target) ? "store.save.readOnlyDrive" : "store.save.readOnly",
        target);
  }

  private static Optional<Message> message(String key, Path target) {
    return Optional.of(Message.of(key, FileTrouble.name(target)));
  }
}
