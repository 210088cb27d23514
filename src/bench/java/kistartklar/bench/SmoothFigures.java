package kistartklar.bench;

import java.nio.file.Files;
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
  private static List<Duration> run(Path parent, String notes) throws Exception {
    // Beside other documents of the same origin, a line about them would be drawn at every step.
    Path folder = Files.createDirectories(parent.resolve("smooth-" + notes));
    try (Screen screen = new Screen(folder.resolve("data"))) {
      Path result = folder.resolve("smooth.txt");
      Files.deleteIfExists(result);
      screen.run(
          folder.resolve("smooth.log"),
          List.of(
              // Without waiting for the next tick of the screen, which would hide differences.
              "-Djavafx.animation.fullspeed=true",
              "-Dkistartklar.data=" + folder.resolve("smooth-data")),
          "SmoothProgram",
          folder.resolve("smooth.kicheck"),
          notes,
          result);
      return Files.readAllLines(result).stream()
          .map(line -> Duration.ofNanos(Long.parseLong(line)))
          .toList();
    }
  }
}
