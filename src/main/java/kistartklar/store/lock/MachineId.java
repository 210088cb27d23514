package kistartklar.store.lock;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.file.FileOperations;
import kistartklar.store.file.SystemIdentity;
import org.jspecify.annotations.Nullable;

/**
 * The id of this PC: the system's own on Linux, elsewhere a random one that the user's data folder
 * keeps. Safe for use by several threads.
 */
public final class MachineId {

  private static final int MAX_BYTES = 64;

  private final FileOperations files;
  private final DurableWriter writer;
  private final Path file;
  private final boolean kept;
  private @Nullable String id;

  /**
   * Begins without looking.
   *
   * @param file that keeps a random id; not used where the system has spaces of processes, because
   *     containers may share such a file without sharing a machine
   */
  public MachineId(FileOperations files, DurableWriter writer, Path file) {
    this(files, writer, file, SystemIdentity.processes().isEmpty());
  }

  MachineId(FileOperations files, DurableWriter writer, Path file, boolean kept) {
    this.files = files;
    this.writer = writer;
    this.file = file;
    this.kept = kept;
  }

  /** The id; empty if there is none. May wait for the disk. */
  public synchronized String get() {
    if (id == null) {
      id = kept ? keptId() : SystemIdentity.machine();
    }
    return id;
  }

  private String keptId() {
    try {
      String found = read();
      if (found.isEmpty()) {
        Path folder = file.getParent();
        if (folder != null) {
          files.createOwnerOnlyFolder(folder);
        }
        writer.write(file, UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
        found = read(); // Another process may have been the last to write.
      }
      return found;
    } catch (IOException | UnsupportedOperationException e) {
      return "";
    }
  }

  private String read() throws IOException {
    try {
      byte[] bytes = files.read(file, MAX_BYTES);
      return UUID.fromString(new String(bytes, StandardCharsets.US_ASCII).strip()).toString();
    } catch (NoSuchFileException | IllegalArgumentException e) {
      return "";
    }
  }
}
