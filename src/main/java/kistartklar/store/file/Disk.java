package kistartklar.store.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The real file system. */
public final class Disk implements FileOperations {

  /** As many links in a row as Linux follows. */
  private static final int MOST_LINKS = 40;

  private static final Set<PosixFilePermission> ALL_WRITE =
      PosixFilePermissions.fromString("-w--w--w-");

  @Override
  public Path resolveLinks(Path path) throws IOException {
    Path file = path.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(file); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(path.toString());
      }
      // Not normalised: ".." after a linked folder means the parent of the folder linked to.
      file = file.resolveSibling(Files.readSymbolicLink(file));
    }
    return file;
  }

  @Override
  public Kind kind(Path path) throws IOException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isRegularFile()) {
        return Kind.FILE;
      }
      return attributes.isDirectory() ? Kind.FOLDER : Kind.OTHER;
    } catch (NoSuchFileException e) {
      return Kind.ABSENT;
    }
  }

  @Override
  public boolean isReadOnly(Path file) throws IOException {
    // An administrator may write everything; the mode still says what the owner wanted.
    return !Files.isWritable(file)
        || (hasModes(file) && Collections.disjoint(Files.getPosixFilePermissions(file), ALL_WRITE));
  }

  @Override
  public boolean isOnReadOnlyDrive(Path file) throws IOException {
    return Files.getFileStore(file).isReadOnly();
  }

  @Override
  public byte[] read(Path file, int limit) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(limit);
    }
  }

  @Override
  public void createOwnerOnlyFolder(Path folder) throws IOException {
    List<Path> missing = new ArrayList<>();
    for (Path above = folder.toAbsolutePath();
        above != null && !Files.isDirectory(above);
        above = above.getParent()) {
      missing.add(above);
    }
    Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
    for (Path made : missing) {
      forceName(made);
    }
  }

  private void forceName(Path made) throws IOException {
    Path parent = made.getParent();
    try {
      if (parent != null) {
        forceFolder(parent);
      }
    } catch (AccessDeniedException e) {
      // A folder that may be entered but not listed cannot be forced by its user.
    }
  }

  @Override
  public NewFile createOwnerOnly(Path file) throws IOException {
    Set<StandardOpenOption> create =
        EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    return new Channel(FileChannel.open(file, create, ownerOnly(file, "rw-------")));
  }

  @Override
  public NewFile createShared(Path file) throws IOException {
    return new Channel(
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
  }

  private static FileAttribute<?>[] ownerOnly(Path path, String mode) {
    return hasModes(path)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))
        }
        : new FileAttribute<?>[0];
  }

  @Override
  public void copyAttributes(Path from, Path to) throws IOException {
    if (hasModes(from)) {
      PosixAttributes.copy(from, to);
    } else {
      WindowsAttributes.copy(from, to);
    }
  }

  @Override
  public void replace(Path source, Path target) throws IOException {
    Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    if (hasModes(folder)) { // Windows can neither open folders nor needs it.
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  @Override
  public void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    }
  }

  @Override
  public void pause(Duration duration) {
    LockSupport.parkNanos(duration.toNanos());
  }

  @Override
  public boolean openFilesBlockReplacing(Path path) {
    return !hasModes(path);
  }

  private static boolean hasModes(Path path) {
    return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
  }

  private record Channel(FileChannel channel) implements NewFile {

    @Override
    public void write(byte[] bytes) throws IOException {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
    }

    @Override
    public void force() throws IOException {
      channel.force(true);
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
