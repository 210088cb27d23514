package kistartklar.installer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The Java runtime of the packages: only the modules that the program uses. */
final class RuntimeImage {

  /** Asked for by name only, or by libraries in ways that jdeps does not follow. */
  private static final Map<String, String> UNSEEN =
      Map.of(
          "jdk.localedata", "German dates and numbers",
          "jdk.unsupported", "JavaFX draws through sun.misc.Unsafe",
          "javafx.controls", "the window; the program's own jar is not a module",
          "java.logging", "JavaFX and jsvg log through it");

  /** Named by a library that does without. */
  private static final Map<String, String> OPTIONAL =
      Map.of("java.sql", "Jackson and picocli convert SQL types if there are any");

  private RuntimeImage() {}

  /**
   * Links the runtime.
   *
   * @param input the program's jar and its libraries
   * @param javaFx folder with the modules of JavaFX
   * @param work a folder to unpack classes into
   */
  static void link(Path input, Path javaFx, Path work, Path target) throws IOException {
    TreeSet<String> modules = used(input, javaFx, work);
    modules.removeAll(OPTIONAL.keySet());
    modules.addAll(UNSEEN.keySet());
    Command.runJdk(
        "jlink",
        List.of(
            "--module-path",
            javaFx.toString(),
            "--add-modules",
            String.join(",", modules),
            "--strip-debug",
            "--no-man-pages",
            "--no-header-files",
            // Without a base archive no start can be recorded.
            "--generate-cds-archive",
            "--include-locales=de,en",
            "--output",
            target.toString()),
        Map.of());
  }

  /**
   * Takes out what only the recording needed. The archives of the JVM's own classes are among that:
   * a JVM that is told to use the recorded start never looks at them.
   */
  static void slim(Path runtime) throws IOException {
    List<String> unused = new ArrayList<>(List.of("keytool", "keytool.exe"));
    if (AppImage.onWindows() || AppImage.onMac()) {
      // There a starter of jpackage loads the JVM; on Linux a script calls the command.
      unused.addAll(List.of("java", "java.exe", "javaw.exe"));
    }
    for (String tool : unused) {
      Files.deleteIfExists(runtime.resolve("bin").resolve(tool));
    }
    for (Path file : Folders.walk(runtime)) {
      if (file.toString().endsWith(".jsa")) {
        Files.delete(file);
      }
    }
  }

  /**
   * What the program and all libraries use. They are looked at as plain classes, as they run: a
   * library that calls itself a module would be refused without all that it asks for.
   */
  private static TreeSet<String> used(Path input, Path javaFx, Path classes) throws IOException {
    for (Path jar : Folders.walk(input)) {
      if (jar.toString().endsWith(".jar")) {
        unpack(jar, classes);
      }
    }
    List<String> arguments =
        List.of(
            "--ignore-missing-deps",
            "--print-module-deps",
            "--module-path",
            javaFx.toString(),
            classes.toString());
    String printed = Command.runJdk("jdeps", arguments, Map.of());
    String last = printed.strip().lines().toList().getLast();
    if (!last.contains("java.base")) {
      throw new IllegalStateException("jdeps names no modules:\n" + printed);
    }
    return new TreeSet<>(List.of(last.strip().split(",")));
  }

  private static void unpack(Path jar, Path classes) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().filter(RuntimeImage::isPlainClass).toList()) {
        Path target = classes.resolve(entry.getName());
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static boolean isPlainClass(ZipEntry entry) {
    String name = entry.getName();
    return name.endsWith(".class")
        && !name.startsWith("META-INF/")
        && !name.endsWith("module-info.class");
  }
}
