package kistartklar.export;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.file.FileOperations;
import kistartklar.store.file.FileTrouble;
import kistartklar.text.Message;

/**
 * Puts exported bytes into a file as documents are put into theirs: into a temporary file beside
 * the target that then takes its place, so that there is the whole new file or what was there
 * before.
 */
public final class ExportFile {

  private final FileOperations files;
  private final DurableWriter writer;

  public ExportFile(FileOperations files) {
    this.files = files;
    this.writer = new DurableWriter(files);
  }

  /**
   * Writes a file, or replaces it. May wait for a disk.
   *
   * @param path where to; a link stays and the file it leads to is replaced
   * @return why it was not possible and what to do; empty if the file is written
   */
  public Optional<Message> write(Path path, byte[] bytes) {
    try {
      Path target = files.resolveLinks(path);
      Optional<Message> objection = objection(target);
      if (objection.isEmpty()) {
        writer.write(target, bytes);
      }
      return objection;
    } catch (IOException | UnsupportedOperationException | InvalidPathException e) {
      return Optional.of(FileTrouble.writing(path, e, files.openFilesBlockReplacing(path)));
    }
  }

  private Optional<Message> objection(Path target) throws IOException {
    String name = String.valueOf(target.getFileName());
    return switch (files.kind(target)) {
      case FOLDER -> Optional.of(Message.of("store.save.folder", name));
      case OTHER -> Optional.of(Message.of("store.read.special", name));
      case ABSENT -> Optional.empty();
      case FILE ->
          files.isReadOnly(target)
              ? Optional.of(Message.of("store.save.readOnly", name))
              : Optional.empty();
    };
  }
}
