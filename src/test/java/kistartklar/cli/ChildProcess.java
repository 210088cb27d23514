package kistartklar.cli;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The program in a process of its own, as a user's shell starts it.
 *
 * @param exit exit code
 */
record ChildProcess(int exit, byte[] out, byte[] err) {

  /** Where the program's own classes are. */
  static final Path CLASSES = classes();

  private static Path classes() {
    try {
      return Path.of(Console.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static ChildProcess run(Path folder, Object... arguments)
      throws IOException, InterruptedException {
    return run(folder, List.of(), Map.of(), arguments);
  }

  /** Runs in a folder, with options for the JVM and variables of the environment. */
  static ChildProcess run(
      Path folder, List<String> options, Map<String, String> environment, Object... arguments)
      throws IOException, InterruptedException {
    return run(CLASSES.toString(), folder, options, environment, arguments);
  }

  /** Does the same with the program's own classes from a folder or jar. */
  static ChildProcess run(
      String classes,
      Path folder,
      List<String> options,
      Map<String, String> environment,
      Object... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(classes), "kistartklar.Main"));
    Arrays.stream(arguments).map(Object::toString).forEach(command::add);
    Path out = Files.createTempFile(folder, "child", ".out");
    Path err = Files.createTempFile(folder, "child", ".err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
    builder.environment().putAll(environment);
    Process process = builder.start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException("does not end: " + command);
    }
    ChildProcess child =
        new ChildProcess(process.exitValue(), Files.readAllBytes(out), Files.readAllBytes(err));
    Files.delete(out);
    Files.delete(err);
    return child;
  }

  private static String classPath(String classes) {
    return classes
        + Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> entry.endsWith(".jar"))
            .map(entry -> File.pathSeparator + entry)
            .collect(Collectors.joining());
  }

  String outText() {
    return new String(out, StandardCharsets.UTF_8);
  }

  String errText() {
    return errText(StandardCharsets.UTF_8);
  }

  String errText(Charset charset) {
    return new String(err, charset);
  }
}
