package kistartklar.installer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Sees to it that no library brings code for a processor. What runs as such comes from the JDK and
 * from JavaFX, and both are in the runtime; a jar that has some of its own is refused.
 */
final class NativeCode {

  private static final List<String> ENDINGS =
      List.of(".so", ".dll", ".dylib", ".jnilib", ".exe", ".a", ".lib");

  /** How programs and libraries begin: ELF of Linux, PE of Windows, Mach-O of macOS. */
  private static final List<String> BEGINNINGS =
      List.of("7f454c46", "4d5a", "feedface", "feedfacf", "cefaedfe", "cffaedfe");

  private static final int LONGEST = 4;

  private NativeCode() {}

  /**
   * Looks at everything but the runtime.
   *
   * @param input the program's jar and what lies beside it
   * @throws IllegalStateException if there is native code, naming each place
   */
  static void refuse(Path input) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : Folders.walk(input)) {
      if (Files.isDirectory(file)) {
        continue;
      }
      if (file.toString().endsWith(".jar")) {
        addFound(file, found);
      } else if (isNative(file.toString(), Files.newInputStream(file))) {
        found.add(file.toString());
      }
    }
    if (!found.isEmpty()) {
      throw new IllegalStateException("native code that is not of JavaFX: " + found);
    }
  }

  private static void addFound(Path jar, List<String> found) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().filter(each -> !each.isDirectory()).toList()) {
        if (isNative(entry.getName(), zip.getInputStream(entry))) {
          found.add(jar.getFileName() + "!" + entry.getName());
        }
      }
    }
  }

  private static boolean isNative(String name, InputStream content) throws IOException {
    try (content) {
      String lower = name.toLowerCase(Locale.ROOT);
      String start = HexFormat.of().formatHex(content.readNBytes(LONGEST));
      return ENDINGS.stream().anyMatch(lower::endsWith)
          || BEGINNINGS.stream().anyMatch(start::startsWith);
    }
  }
}
