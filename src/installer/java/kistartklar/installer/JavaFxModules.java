package kistartklar.installer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Makes modules for jlink out of JavaFX's jars. Linked from the jars themselves, JavaFX would
 * unpack its native libraries into the user's home and hash them at every start; out of these
 * modules they end up in the runtime's own folder.
 */
final class JavaFxModules {

  private JavaFxModules() {}

  /** Whether a library is part of JavaFX. */
  static boolean isJavaFx(Path jar) {
    return jar.getFileName().toString().startsWith("javafx-");
  }

  /**
   * Makes a {@code .jmod} file of every JavaFX module.
   *
   * @param libraries the folder with the jars
   * @param work an empty folder
   * @return the folder with the modules
   */
  static Path make(Path libraries, Path work) throws IOException {
    Path modules = Files.createDirectories(work.resolve("jmods"));
    List<Path> jars;
    try (Stream<Path> files = Files.list(libraries)) {
      jars = files.filter(JavaFxModules::isJavaFx).sorted().toList();
    }
    for (Path jar : jars) {
      if (isEmpty(jar)) {
        continue;
      }
      String name = jar.getFileName().toString().replaceFirst("-\\d.*", "").replace('-', '.');
      Path classes = work.resolve(name).resolve("classes");
      Path natives = work.resolve(name).resolve("libs");
      unpack(jar, classes, natives);
      jmod(classes, natives, modules.resolve(name + ".jmod"));
    }
    return modules;
  }

  /** The jar without a system in its name only leads Maven to the others. */
  private static boolean isEmpty(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.getEntry("module-info.class") == null;
    }
  }

  private static void unpack(Path jar, Path classes, Path natives) throws IOException {
    Files.createDirectories(classes);
    Files.createDirectories(natives);
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
        String name = entry.getName();
        if (name.startsWith("META-INF/")) {
          continue;
        }
        Path target = (isNative(name) ? natives : classes).resolve(name);
        Files.createDirectories(target.getParent());
        try (InputStream in = zip.getInputStream(entry)) {
          Files.copy(in, target);
        }
      }
    }
  }

  private static boolean isNative(String name) {
    return name.matches(".*\\.(so|dll|dylib)");
  }

  private static void jmod(Path classes, Path natives, Path target) {
    List<String> arguments = new ArrayList<>(List.of("create", "--class-path", classes.toString()));
    arguments.addAll(List.of("--libs", natives.toString(), target.toString()));
    Command.runJdk("jmod", arguments, Map.of());
  }
}
