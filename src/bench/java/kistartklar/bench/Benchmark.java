package kistartklar.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Measures all figures, prints them as one table and fails when a limit is broken or a group cannot
 * run.
 */
public final class Benchmark {

  private static final String ROW = "%-42s %12s  %-46s %12s %7s %6s  %s%n";

  private Benchmark() {}

  /** Figures that belong together. */
  @FunctionalInterface
  private interface Group {
    List<Figure> measure() throws Exception;
  }

  /**
   * Runs the benchmark; ends with 1 if a limit is broken.
   *
   * @param arguments a folder for files that are written while measuring, then the groups of
   *     figures to measure; all if none is named
   */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Map<String, Group> groups = new LinkedHashMap<>();
    // The shortest first: reports leave a heap behind in which everything short takes longer.
    groups.put("store", () -> StoreFigures.measure(folder));
    groups.put("portfolio", () -> PortfolioFigures.measure(folder));
    groups.put("report", ReportFigures::measure);
    groups.put("length", LengthFigures::measure);
    groups.put("size", () -> SizeFigures.measure(folder));
    groups.put("program", () -> ProgramFigures.measure(folder));
    groups.put("smooth", () -> SmoothFigures.measure(folder));
    groups.put("worksheet", () -> WorksheetFigures.measure(folder));
    groups.put("pause", () -> PauseFigures.measure(folder));
    Set<String> asked = Set.copyOf(Arrays.asList(arguments).subList(1, arguments.length));
    List<Figure> figures = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Map.Entry<String, Group> group : groups.entrySet()) {
      if (asked.isEmpty() || asked.contains(group.getKey())) {
        try {
          figures.addAll(group.getValue().measure());
        } catch (Exception e) {
          missing.add("not measured: " + group.getKey() + ": " + e);
        }
      }
    }
    print(figures, out);
    missing.forEach(out::println);
    System.exit(missing.isEmpty() && figures.stream().allMatch(Figure::holds) ? 0 : 1);
  }

  private static void print(List<Figure> figures, PrintStream out) {
    out.printf(ROW, "figure", "value", "baseline", "value", "ratio", "limit", "ok");
    for (Figure figure : figures) {
      out.printf(
          ROW,
          figure.name(),
          figure.worded(figure.value()),
          figure.baselineName(),
          figure.worded(figure.baseline()),
          ratio(figure.ratio()),
          figure.limit().isPresent() ? ratio(figure.limit().getAsDouble()) : "–",
          figure.limit().isEmpty() ? "–" : figure.holds() ? "yes" : "NO");
    }
  }

  private static String ratio(double ratio) {
    return String.format(Locale.ROOT, "%.2f", ratio);
  }
}
