package kistartklar.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

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
   */
  static void link(Path input, Path javaFx, Path target) throws IOException {
    TreeSet<String> modules = used(input, javaFx);
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

  private static TreeSet<String> used(Path input, Path javaFx) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--ignore-missing-deps",
                "--multi-release",
                "25",
                "--print-module-deps",
                "--module-path",
                javaFx.toString()));
    try (Stream<Path> files = Files.walk(input)) {
      files
          .map(Path::toString)
          .filter(name -> name.endsWith(".jar"))
          .sorted()
          .forEach(arguments::add);
    }
    String printed = Command.runJdk("jdeps", arguments, Map.of());
    String last = printed.strip().lines().toList().getLast();
    if (!last.contains("java.base")) {
      throw new IllegalStateException("jdeps names no modules:\n" + printed);
    }
    return new TreeSet<>(List.of(last.strip().split(",")));
  }
}
