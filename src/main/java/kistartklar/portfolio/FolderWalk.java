package kistartklar.portfolio;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kistartklar.store.file.FileTrouble;
import kistartklar.text.FileNames;
import kistartklar.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents below a folder. Links are followed, but no folder and no file is visited
 * twice. Passed over is what is no document of the user's: hidden files and folders, the system's
 * wastebasket, and the program's own folders.
 */
final class FolderWalk implements FileVisitor<Path> {

  private static final String ENDING = ".kicheck";
  private static final Set<String> OF_THE_SYSTEM =
      Set.of("$recycle.bin", "system volume information");

  private final Path start;
  private final Set<Path> passedOver;
  private final FolderSearch reading;
  private final Consumer<Path> document;
  private final Set<Object> visited = new HashSet<>();

  /**
   * @param passedOver folders that are not searched, unless one of them is where the search starts
   * @param document called with each document's path
   */
  FolderWalk(Path start, Set<Path> passedOver, FolderSearch reading, Consumer<Path> document) {
    this.start = start;
    this.passedOver = passedOver;
    this.reading = reading;
    this.document = document;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (reading.cancelled()) {
      return FileVisitResult.TERMINATE;
    }
    boolean search = folder.equals(start) || !(isPassedOver(folder) || isHidden(folder));
    return search && isNew(folder, attributes)
        ? FileVisitResult.CONTINUE
        : FileVisitResult.SKIP_SUBTREE;
  }

  private boolean isPassedOver(Path folder) {
    return passedOver.contains(folder.toAbsolutePath().normalize())
        || OF_THE_SYSTEM.contains(name(folder).toLowerCase(Locale.ROOT));
  }

  private static boolean isHidden(Path path) {
    return name(path).startsWith(".");
  }

  private static String name(Path path) {
    return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
  }

  /** Where the system gives a file no key of its own, its real path tells it from others. */
  private boolean isNew(Path path, BasicFileAttributes attributes) {
    Object key = attributes.fileKey();
    try {
      return visited.add(key == null ? path.toRealPath() : key);
    } catch (IOException e) {
      return true; // Reading it will tell what is wrong.
    }
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    reading.saw();
    if (FileNames.ends(file, ENDING) && !isHidden(file) && isNew(file, attributes)) {
      if (attributes.isOther()) {
        reading.add(new Entry.Unreadable(file, Message.of("store.read.special", name(file))));
      } else {
        document.accept(file);
      }
    }
    return next();
  }

  /** A loop of links leads where the search has been; all else is told. */
  @Override
  public FileVisitResult visitFileFailed(Path path, IOException failure) {
    if (!(failure instanceof FileSystemLoopException)) {
      reading.add(new Entry.Unreadable(path, FileTrouble.searching(path, failure)));
    }
    return next();
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
    return failure == null ? next() : visitFileFailed(folder, failure);
  }

  private FileVisitResult next() {
    return reading.cancelled() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
  }
}
