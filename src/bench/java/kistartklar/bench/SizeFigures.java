package kistartklar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The package beside one of a program of one button, made the same way: with a recorded start. */
final class SizeFigures {

  private static final double LIMIT = 1.4;
  private static final String RECORDED = "one-button.aot";
  private static final Path PACKAGES = Path.of("target", "packages");
  private static final Path MODULES = Path.of("target", "installer", "javafx", "jmods");

  private SizeFigures() {}

  static List<Figure> measure(Path folder) throws Exception {
    if (!Files.exists(MODULES)) {
      throw new IllegalStateException("The package is measured: mvn -Pinstaller verify");
    }
    Path work = Files.createTempDirectory(folder, "one-button");
    jdk(
        "jlink",
        "--module-path",
        MODULES.toString(),
        "--add-modules",
        "java.base,jdk.unsupported,javafx.controls",
        "--strip-debug",
        "--no-man-pages",
        "--no-header-files",
        "--generate-cds-archive",
        "--output",
        work.resolve("runtime").toString());
    Path classes = Files.createDirectories(work.resolve("classes/kistartklar/bench"));
    for (String name : List.of("OneButton.class", "OneButton$Window.class")) {
      Files.copy(
          Path.of("target/test-classes/kistartklar/bench", name),
          classes.resolve(name),
          StandardCopyOption.REPLACE_EXISTING);
    }
    Files.createDirectories(work.resolve("input"));
    String jar = work.resolve("input/one-button.jar").toString();
    jdk("jar", "--create", "--file", jar, "-C", work.resolve("classes").toString(), ".");
    recordStart(work, jar);
    for (String unused :
        List.of("bin/keytool", "lib/server/classes.jsa", "lib/server/classes_nocoops.jsa")) {
      Files.deleteIfExists(work.resolve("runtime").resolve(unused));
    }
    jdk(
        "jpackage",
        "--type",
        "deb",
        "--name",
        "one-button",
        "--input",
        work.resolve("input").toString(),
        "--main-jar",
        "one-button.jar",
        "--main-class",
        "kistartklar.bench.OneButton",
        "--java-options",
        "-XX:AOTCache=$APPDIR/" + RECORDED,
        "--runtime-image",
        work.resolve("runtime").toString(),
        "--dest",
        work.resolve("deb").toString());
    long ours = size(PACKAGES);
    long theirs = size(work.resolve("deb"));
    return List.of(
        Figure.size("package", ours, "package of one button, made alike", theirs, LIMIT));
  }

  /** The JVM writes what it recorded when the window has been drawn and the program is ended. */
  private static void recordStart(Path work, String jar) throws Exception {
    Path recorded = work.resolve("input").resolve(RECORDED);
    try (Screen screen = new Screen(work)) {
      Process program =
          screen
              .program(
                  List.of(
                      work.resolve("runtime/bin/java").toString(),
                      "-XX:+UnlockDiagnosticVMOptions",
                      "-XX:-AOTRecordTraining",
                      "-XX:AOTCacheOutput=" + recorded,
                      "-classpath",
                      jar,
                      "kistartklar.bench.OneButton"))
              .start();
      screen.awaitDrawn(program, "");
      program.destroy();
      program.waitFor();
    }
    if (!Files.exists(recorded)) {
      throw new IllegalStateException("no start was recorded");
    }
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      Path deb = files.filter(file -> file.toString().endsWith(".deb")).findFirst().orElseThrow();
      return Files.size(deb);
    }
  }

  private static void jdk(String tool, String... arguments) throws Exception {
    List<String> command =
        Stream.concat(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", tool).toString()),
                Stream.of(arguments))
            .toList();
    Process process = new ProcessBuilder(command).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command + " failed");
    }
  }
}
