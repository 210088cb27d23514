package kistartklar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/** The installed program beside a program of one button: starts, commands, memory. */
final class ProgramFigures {

  static final Path PROGRAM = Path.of("/opt/ki-startklar/bin/KI-Startklar");

  private static final int ROUNDS = 10;
  private static final String ONE_BUTTON = "window with one button, java -cp";

  private final Path folder;
  private final Path document;

  private ProgramFigures(Path folder, Path document) {
    this.folder = folder;
    this.document = document;
  }

  static List<Figure> measure(Path folder) throws Exception {
    if (!Files.isExecutable(PROGRAM)) {
      throw new IllegalStateException(
          "The installed program is measured: mvn -Pinstaller verify, then dpkg -i"
              + " target/packages/*.deb");
    }
    Path document =
        Files.copy(Example.FILE, fresh(folder.resolve("start")).resolve("offen.kicheck"));
    return new ProgramFigures(folder, document).all();
  }

  private static Path fresh(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectories(folder);
  }

  private List<Figure> all() throws Exception {
    List<Figure> figures = new ArrayList<>();
    try (Screen screen = new Screen(fresh(folder.resolve("data")))) {
      String file = document.toString();
      List<Duration> starts =
          medians(
              () -> screen.untilDrawn(oneButton(), ""),
              () -> screen.untilDrawn(installed(), "KI-Startklar"),
              () -> screen.untilDrawn(installed(file), "offen.kicheck"),
              () -> timed(installed("score", file)));
      Duration base = starts.getFirst();
      figures.add(Figure.limited("start of the wizard", starts.get(1), ONE_BUTTON, base, 0.9));
      figures.add(Figure.limited("opening a document", starts.get(2), ONE_BUTTON, base, 1.0));
      figures.add(Figure.limited("score of one document", starts.get(3), ONE_BUTTON, base, 0.35));
      figures.add(memory(screen));
    }
    figures.addAll(againstOffice());
    return figures;
  }

  static List<String> oneButton() {
    String javaFx =
        String.join(
            ":",
            List.of(System.getProperty("java.class.path").split(":")).stream()
                .filter(
                    entry -> entry.contains("openjfx/javafx-") || entry.endsWith("test-classes"))
                .toList());
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-cp",
        javaFx,
        "kistartklar.bench.OneButton");
  }

  private static List<String> installed(String... arguments) {
    List<String> command = new ArrayList<>(List.of(PROGRAM.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  @SafeVarargs
  private static List<Duration> medians(Callable<Duration>... contenders) throws Exception {
    List<List<Duration>> times = new ArrayList<>();
    for (Callable<Duration> ignored : contenders) {
      times.add(new ArrayList<>());
    }
    for (int round = -1; round < ROUNDS; round++) {
      for (int i = 0; i < contenders.length; i++) {
        Duration time = contenders[i].call();
        if (round >= 0) {
          times.get(i).add(time);
        }
      }
    }
    return times.stream().map(ProgramFigures::median).toList();
  }

  private static Duration median(List<Duration> times) {
    List<Duration> sorted = times.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
  }

  private static Duration timed(List<String> command) throws Exception {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command + " ended with " + process.exitValue());
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** After all steps and a report; the walk rests for a second before it closes the window. */
  private Figure memory(Screen screen) throws Exception {
    Path walk = fresh(folder.resolve("walk"));
    Process program = screen.program(installed("--self-test", walk.toString())).start();
    while (!Files.exists(walk.resolve("fenster.pdf")) && program.isAlive()) {
      Thread.sleep(20);
    }
    Thread.sleep(400);
    long ours = resident(program);
    program.waitFor();
    Process one = screen.program(oneButton()).start();
    screen.awaitDrawn(one, "");
    Thread.sleep(1000);
    long theirs = resident(one);
    screen.end(one);
    return Figure.size("memory after all steps and a report", ours, ONE_BUTTON, theirs, 1.6);
  }

  private static long resident(Process process) throws IOException {
    return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
        .findFirst()
        .orElseThrow();
  }

  private List<Figure> againstOffice() throws Exception {
    Path soffice = Path.of("/usr/bin/soffice");
    Path time = Path.of("/usr/bin/time");
    if (!Files.exists(soffice) || !Files.exists(time)) {
      throw new IllegalStateException(
          "The report is compared with an office program: apt-get install libreoffice-writer-nogui"
              + " time");
    }
    Path text = Files.writeString(folder.resolve("seite.txt"), "Eine Seite Text.\n".repeat(40));
    Path peak = folder.resolve("peak.txt");
    String output = folder.resolve("bench-report.pdf").toString();
    List<String> report = installed("report", document.toString(), "-o", output);
    List<String> office =
        List.of(
            soffice.toString(),
            "-env:UserInstallation=" + folder.resolve("office").toUri(),
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            folder.toString(),
            text.toString());
    List<Duration> times = medians(() -> timed(report), () -> timed(office));
    String name = "soffice, one page of text to PDF";
    return List.of(
        Figure.limited("report of the example", times.get(0), name, times.get(1), 0.6),
        Figure.size(
            "report of the example, peak memory",
            peak(time, peak, report),
            name,
            peak(time, peak, office),
            0.5));
  }

  private static long peak(Path time, Path result, List<String> command) throws Exception {
    List<String> measured =
        new ArrayList<>(List.of(time.toString(), "-f", "%M", "-o", result.toString()));
    measured.addAll(command);
    timed(measured);
    return Long.parseLong(Files.readString(result).strip()) * 1024;
  }
}
