package kistartklar.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** How long the window's thread is busy at a time while somebody types and all of it is saved. */
final class PauseFigures {

  private static final double LIMIT = 1.5;

  /** In a minute of typing; less would be no save every second. */
  private static final long LEAST_SAVES = 55;

  private PauseFigures() {}

  static List<Figure> measure(Path parent) throws Exception {
    Path folder = Files.createDirectories(parent.resolve("pause"));
    Path result = folder.resolve("pause.txt");
    Files.deleteIfExists(result);
    List<Long> found;
    try (Screen screen = new Screen(folder.resolve("data"))) {
      screen.run(folder.resolve("pause.log"), List.of(), "PauseProgram", folder, result);
      found = Files.readAllLines(result).stream().map(Long::valueOf).toList();
    }
    if (found.get(2) < LEAST_SAVES || found.get(3) > 0) {
      throw new IllegalStateException(
          "saved %d times with saving, %d times without".formatted(found.get(2), found.get(3)));
    }
    return List.of(
        Figure.limited(
            "longest pause in a minute of typing",
            Duration.ofNanos(found.get(0)),
            "the same without saving",
            Duration.ofNanos(found.get(1)),
            LIMIT));
  }
}
