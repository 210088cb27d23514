package kistartklar.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** From a key to the drawn next step, beside bare pages of as many labels and buttons. */
final class SmoothFigures {

  private static final double MEDIAN_LIMIT = 2;
  private static final double WORST_LIMIT = 3;

  private SmoothFigures() {}

  static List<Figure> measure(Path folder) throws Exception {
    List<Figure> figures = new ArrayList<>();
    for (String notes : List.of("plain", "long")) {
      figures.addAll(figures(notes, run(folder, notes)));
    }
    return figures;
  }

  private static List<Figure> figures(String notes, List<Duration> times) {
    String name = notes.equals("long") ? "next step, 20,000 characters a note" : "next step";
    Duration median = times.getFirst();
    return List.of(
        Figure.limited(name + ", median", median, "two bare pages", times.get(2), MEDIAN_LIMIT),
        Figure.limited(name + ", worst", times.get(1), "its median", median, WORST_LIMIT));
  }

  /** Median and worst of the steps, then the median of the bare pages. */
  private static List<Duration> run(Path folder, String notes) throws Exception {
    try (Screen screen = new Screen(folder.resolve("data"))) {
      Path result = folder.resolve("smooth-" + notes + ".txt");
      java.nio.file.Files.deleteIfExists(result);
      List<String> command =
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "--enable-native-access=ALL-UNNAMED",
              "--sun-misc-unsafe-memory-access=allow",
              "-XX:+UseSerialGC",
              // Without waiting for the next tick of the screen, which would hide differences.
              "-Djavafx.animation.fullspeed=true",
              "-Dkistartklar.data=" + folder.resolve("smooth-data"),
              "-cp",
              System.getProperty("java.class.path"),
              "kistartklar.bench.SmoothProgram",
              folder.resolve("smooth.kicheck").toString(),
              notes,
              result.toString());
      Process program =
          screen.program(command).redirectOutput(folder.resolve("smooth.log").toFile()).start();
      if (program.waitFor() != 0) {
        throw new IllegalStateException("see " + folder.resolve("smooth.log"));
      }
      return java.nio.file.Files.readAllLines(result).stream()
          .map(line -> Duration.ofNanos(Long.parseLong(line)))
          .toList();
    }
  }
}
