package kistartklar.installer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Puts what is in jars beside each other without compressing it. A package compresses everything at
 * once and better; what is compressed already it can only copy.
 */
final class StoredJars {

  private StoredJars() {}

  /** Does so with all jars in a folder and below. */
  static void repack(Path folder) throws IOException {
    for (Path file : Folders.walk(folder)) {
      if (file.toString().endsWith(".jar")) {
        Path stored = file.resolveSibling(file.getFileName() + ".stored");
        copy(file, stored);
        Files.move(stored, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void copy(Path jar, Path target) throws IOException {
    try (ZipFile from = new ZipFile(jar.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(target))) {
      for (ZipEntry entry : from.stream().toList()) {
        ZipEntry stored = new ZipEntry(entry.getName());
        stored.setMethod(ZipEntry.STORED);
        stored.setSize(entry.getSize());
        stored.setCrc(entry.getCrc());
        stored.setTimeLocal(entry.getTimeLocal());
        to.putNextEntry(stored);
        try (InputStream in = from.getInputStream(entry)) {
          in.transferTo(to);
        }
        to.closeEntry();
      }
    }
  }
}
