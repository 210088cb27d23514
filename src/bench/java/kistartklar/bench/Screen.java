package kistartklar.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A screen of its own, and how long a program takes until its window is drawn there. */
final class Screen implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int LEAST_WIDTH = 300;

  private final Process server;
  private final String display;
  private final Path data;

  Screen(Path data) throws IOException {
    this.data = data;
    server =
        new ProcessBuilder("Xvfb", "-displayfd", "1", "-noreset", "-screen", "0", "1400x1000x24")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    display = ":" + server.inputReader(StandardCharsets.US_ASCII).readLine();
  }

  ProcessBuilder program(List<String> command) {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("DISPLAY", display);
    builder.environment().put("XDG_DATA_HOME", data.toString());
    builder.environment().remove("WAYLAND_DISPLAY");
    return builder;
  }

  /**
   * Runs a program of the benchmark's own with the options of the packaged one, and waits for its
   * end.
   *
   * @param log for what it writes
   * @param options of the virtual machine, besides those
   * @param program a class of this package
   */
  void run(Path log, List<String> options, String program, Object... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(packagedOptions());
    command.add("-Dprism.order=sw");
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Screen.class.getPackageName() + "." + program);
    Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
    if (program(command).redirectOutput(log.toFile()).start().waitFor() != 0) {
      throw new IllegalStateException("see " + log);
    }
  }

  /** Those of the packaged program but for what is recorded and logged of that one program. */
  private static List<String> packagedOptions() throws IOException {
    String key = "--java-options ";
    return Files.readAllLines(Path.of("jpackage.cfg")).stream()
        .filter(line -> line.startsWith(key))
        .map(line -> line.substring(key.length()))
        .filter(option -> !option.contains("AOTCache") && !option.startsWith("-Xlog"))
        .toList();
  }

  /**
   * From the start of a program until a window with this in its title shows more than one colour.
   */
  Duration untilDrawn(List<String> command, String title) throws Exception {
    long start = System.nanoTime();
    Process program = program(command).start();
    try {
      awaitDrawn(program, title);
      return Duration.ofNanos(System.nanoTime() - start);
    } finally {
      end(program);
    }
  }

  /** Waits until a window with this in its title shows more than one colour. */
  void awaitDrawn(Process program, String title) throws Exception {
    long start = System.nanoTime();
    while (System.nanoTime() - start < PATIENCE.toNanos()) {
      Optional<String> window = window(title);
      if (window.isPresent() && isDrawn(window.get())) {
        return;
      }
      if (!program.isAlive()) {
        throw new IllegalStateException("the program ended without a window: " + title);
      }
      Thread.sleep(5);
    }
    throw new IllegalStateException("no drawn window: " + title);
  }

  /** Ends a program and waits until its windows are gone. */
  void end(Process program) throws Exception {
    program.destroy();
    if (!program.waitFor(10, TimeUnit.SECONDS)) {
      program.destroyForcibly().waitFor();
    }
    while (window("").isPresent()) {
      Thread.sleep(20);
    }
  }

  private Optional<String> window(String title) throws Exception {
    return new String(output("xwininfo", "-root", "-tree"), StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("0x") && line.contains(title) && width(line) >= LEAST_WIDTH)
        .map(line -> line.substring(0, line.indexOf(' ')))
        .findFirst();
  }

  private static int width(String line) {
    return Arrays.stream(line.split(" "))
        .filter(word -> word.matches("\\d+x\\d+[+-].*"))
        .map(word -> Integer.parseInt(word.substring(0, word.indexOf('x'))))
        .findFirst()
        .orElse(0);
  }

  private boolean isDrawn(String window) throws Exception {
    byte[] picture = output("xwd", "-silent", "-id", window);
    int first = picture.length / 3 / 4 * 4;
    for (int i = first; i + 3 < picture.length - 4; i += 4) {
      if (picture[i] != picture[first]
          || picture[i + 1] != picture[first + 1]
          || picture[i + 2] != picture[first + 2]) {
        return true;
      }
    }
    return false;
  }

  private byte[] output(String... command) throws Exception {
    ProcessBuilder builder =
        program(List.of(command))
            .redirectErrorStream(false)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(ProcessBuilder.Redirect.PIPE);
    Process process = builder.start();
    byte[] output = process.getInputStream().readAllBytes();
    process.waitFor();
    return output;
  }

  @Override
  public void close() {
    server.destroy();
  }
}
