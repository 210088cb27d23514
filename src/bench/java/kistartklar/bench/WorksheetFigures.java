package kistartklar.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What a worksheet of 200 rows costs beside a bare table of as many cells, and while typing. */
final class WorksheetFigures {

  private static final double LIMIT = 2;

  private WorksheetFigures() {}

  static List<Figure> measure(Path parent) throws Exception {
    Path folder = Files.createDirectories(parent.resolve("worksheet"));
    Path result = folder.resolve("worksheet.txt");
    Files.deleteIfExists(result);
    List<Long> found;
    try (Screen screen = new Screen(folder.resolve("data"))) {
      screen.run(folder.resolve("worksheet.log"), List.of(), "WorksheetProgram", result);
      found = Files.readAllLines(result).stream().map(Long::valueOf).toList();
    }
    return List.of(
        Figure.limited(
            "opening a worksheet of 200 rows",
            Duration.ofNanos(found.get(0)),
            "a bare table of as many cells",
            Duration.ofNanos(found.get(1)),
            LIMIT),
        Figure.limited(
            "a key in the form of one of 200 rows",
            Duration.ofNanos(found.get(2)),
            "in that of a single row",
            Duration.ofNanos(found.get(3)),
            LIMIT));
  }
}
