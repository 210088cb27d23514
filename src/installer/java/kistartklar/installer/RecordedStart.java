package kistartklar.installer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The ahead-of-time cache: which classes a walk through the program loads and how it runs them, so
 * that a start need not find out again. The JVM takes it only for the very files it was recorded
 * from, which it knows by their size and time.
 */
final class RecordedStart {

  static final String FILE_NAME = "ki-startklar.aot";

  private RecordedStart() {}

  /**
   * Records a walk through the program of an image.
   *
   * @param launcher whose class path and options are used
   * @param work a folder for what the walk writes
   * @param target the cache
   */
  static void record(AppImage image, String launcher, Path work, Path target) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(image.runtime().resolve("bin").resolve("java").toString());
    image.configured(launcher, "java-options").stream()
        .filter(option -> !option.startsWith("-XX:AOTCache=") && !option.startsWith("-Xlog"))
        .forEach(command::add);
    command.add("-XX:AOTCacheOutput=" + target);
    // Without the profiles of methods: with them the JVM compiles at once all that was ever hot,
    // when
    // the first window needs the processor itself.
    command.add("-XX:+UnlockDiagnosticVMOptions");
    command.add("-XX:-AOTRecordTraining");
    command.add("-cp");
    command.add(String.join(File.pathSeparator, image.configured(launcher, "app.classpath")));
    command.add(image.configured(launcher, "app.mainclass").getFirst());
    command.add("--self-test");
    command.add(work.toString());
    String output;
    try (Screen screen = Screen.open()) {
      output = Command.run(command, screen.environment());
    }
    if (!Files.exists(target)) {
      throw new IllegalStateException("no start was recorded:\n" + output);
    }
  }
}
