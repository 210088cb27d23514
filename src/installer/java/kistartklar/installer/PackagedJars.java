package kistartklar.installer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Jars as they go into the packages: not compressed, because a package compresses everything at
 * once and better than each by itself, without classes for a Java so old that the JVM cannot record
 * their start, and without the parts of ControlsFX that nothing here reaches.
 */
final class PackagedJars {

  /** Whole packages of controls that the program does not use, with fonts, maps and pictures. */
  private static final Pattern UNREACHED =
      Pattern.compile(
          "(impl/)?org/controlsfx/"
              + "(control/)?(spreadsheet|tableview2|table|worldmap|glyphfont|dialog|property)/.*"
              + "|org/controlsfx/control/(worldmap|WorldMapView|SnapshotView).*");

  private PackagedJars() {}

  /**
   * Writes all jars in a folder and below anew.
   *
   * @return how many classes were raised to a newer version
   */
  static int rewrite(Path folder) throws IOException {
    int raised = 0;
    for (Path file : Folders.walk(folder)) {
      if (file.toString().endsWith(".jar")) {
        Path target = file.resolveSibling(file.getFileName() + ".new");
        raised += copy(file, target);
        Files.move(target, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return raised;
  }

  private static int copy(Path jar, Path target) throws IOException {
    int raised = 0;
    try (ZipFile from = new ZipFile(jar.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(target))) {
      OldClasses old = new OldClasses(from);
      List<? extends ZipEntry> entries = from.stream().toList();
      for (ZipEntry entry : entries) {
        if (UNREACHED.matcher(entry.getName()).matches()) {
          continue;
        }
        byte[] content = read(from, entry);
        if (OldClasses.isOld(entry.getName(), content)) {
          content = old.raise(content);
          raised++;
        }
        write(to, entry, content);
      }
    }
    return raised;
  }

  private static byte[] read(ZipFile jar, ZipEntry entry) throws IOException {
    try (InputStream in = jar.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }

  private static void write(ZipOutputStream to, ZipEntry entry, byte[] content) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry stored = new ZipEntry(entry.getName());
    stored.setMethod(ZipEntry.STORED);
    stored.setSize(content.length);
    stored.setCrc(sum.getValue());
    stored.setTimeLocal(entry.getTimeLocal());
    to.putNextEntry(stored);
    to.write(content);
    to.closeEntry();
  }
}
