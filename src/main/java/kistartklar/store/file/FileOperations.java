package kistartklar.store.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The single steps of reading and writing, as the file system offers them. */
public interface FileOperations {

  /** What stands at a path. */
  enum Kind {
    ABSENT,
    FILE,
    FOLDER,
    /** A device, a pipe or the like. */
    OTHER
  }

  /** A file that was just created and is open for writing. */
  interface NewFile extends Closeable {
    void write(byte[] bytes) throws IOException;

    /** Returns only when the bytes are on the medium. */
    void force() throws IOException;
  }

  /** The file that a path means, after following links, also where that file does not exist yet. */
  Path resolveLinks(Path path) throws IOException;

  /**
   * What stands at the path, links followed.
   *
   * @throws IOException if that cannot be told, for instance because a folder may not be searched
   */
  Kind kind(Path path) throws IOException;

  /** Whether the existing file is protected against writing. */
  boolean isReadOnly(Path file) throws IOException;

  /** Whether the existing file lies on a drive on which nothing can be written. */
  boolean isOnReadOnlyDrive(Path file) throws IOException;

  /**
   * The first bytes of a file.
   *
   * @param limit how many at most
   */
  byte[] read(Path file, int limit) throws IOException;

  /** Makes a folder, and those above it, for the owner only; does nothing if it is there. */
  void createOwnerOnlyFolder(Path folder) throws IOException;

  /** Creates a file that must not exist yet, for the owner only where the system can do that. */
  NewFile createOwnerOnly(Path file) throws IOException;

  /**
   * Creates a file that must not exist yet and that others in the same folder may read, as far as
   * the folder and the user's own settings let them.
   */
  NewFile createShared(Path file) throws IOException;

  /**
   * Gives a file the permissions, access list, owner, group and further attributes of another as
   * far as the system allows; what it does not allow is left stricter, never looser.
   */
  void copyAttributes(Path from, Path to) throws IOException;

  /** Puts a file in the place of another, if there is one, in one step. */
  void replace(Path source, Path target) throws IOException;

  /** Returns only when the names in the folder are on the medium. */
  void forceFolder(Path folder) throws IOException;

  /** Deletes a file if it is there. */
  void delete(Path file) throws IOException;

  /** The files and folders in a folder, by name; empty if there is no such folder. */
  List<Path> list(Path folder) throws IOException;

  /** Lets some time pass before a step is tried again. */
  void pause(Duration duration);

  /** Whether the step of replacing can fail because another program has the target open. */
  boolean openFilesBlockReplacing(Path path);
}
