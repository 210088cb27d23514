package kistartklar.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures all figures, prints them as one table and fails when a limit is broken. */
public final class Benchmark {

  private static final String ROW = "%-34s %12s  %-46s %12s %7s %6s  %s%n";

  private Benchmark() {}

  /**
   * Runs the benchmark; ends with 1 if a limit is broken.
   *
   * @param arguments a folder for files that are written while measuring
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<Figure> figures = new ArrayList<>();
    figures.addAll(ReportFigures.measure());
    figures.addAll(StoreFigures.measure(folder));
    print(figures, out);
    System.exit(figures.stream().allMatch(Figure::holds) ? 0 : 1);
  }

  private static void print(List<Figure> figures, PrintStream out) {
    out.printf(ROW, "figure", "value", "baseline", "value", "ratio", "limit", "ok");
    for (Figure figure : figures) {
      out.printf(
          ROW,
          figure.name(),
          milliseconds(figure.value()),
          figure.baselineName(),
          milliseconds(figure.baseline()),
          ratio(figure.ratio()),
          figure.limit().isPresent() ? ratio(figure.limit().getAsDouble()) : "–",
          figure.limit().isEmpty() ? "–" : figure.holds() ? "yes" : "NO");
    }
  }

  private static String milliseconds(Duration time) {
    return String.format(Locale.ROOT, "%.2f ms", time.toNanos() / 1e6);
  }

  private static String ratio(double ratio) {
    return String.format(Locale.ROOT, "%.2f", ratio);
  }
}
