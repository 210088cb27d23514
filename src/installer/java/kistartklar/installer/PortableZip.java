package kistartklar.installer;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;

/** The program to take along: unpack, start; what it keeps stays in a folder beside it. */
final class PortableZip {

  /** The folder by which the program knows that it is portable. */
  private static final String MARKER = "KI-Startklar-Daten";

  private PortableZip() {}

  /** Packs an image with the marker into a zip file that keeps permissions and times. */
  static void make(Path image, Path target) throws IOException {
    Files.deleteIfExists(target);
    Map<String, ?> options =
        AppImage.onWindows()
            ? Map.of("create", true)
            : Map.of("create", true, "enablePosixFileAttributes", true);
    try (FileSystem zip = FileSystems.newFileSystem(target, options)) {
      Path top = zip.getPath("/");
      Path above = Objects.requireNonNull(image.getParent());
      for (Path file : Folders.walk(image)) {
        Path entry = top.resolve(above.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(entry);
        } else {
          Files.copy(file, entry, StandardCopyOption.COPY_ATTRIBUTES);
          if (!AppImage.onWindows()) {
            Files.setPosixFilePermissions(entry, Files.getPosixFilePermissions(file));
          }
        }
      }
      // A bundle of macOS is one thing; beside it is outside it.
      Path inside = top.resolve(image.getFileName().toString());
      Path marker = Files.createDirectory((AppImage.onMac() ? top : inside).resolve(MARKER));
      if (!AppImage.onWindows()) {
        // One that others may write to would not be used.
        Files.setPosixFilePermissions(marker, PosixFilePermissions.fromString("rwx------"));
      }
    }
  }
}
