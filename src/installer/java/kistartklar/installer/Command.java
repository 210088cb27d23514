package kistartklar.installer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs other programs; one that fails ends the build with what it said. */
final class Command {

  private Command() {}

  /** A tool of the JDK that runs this. */
  static String jdk(String tool) {
    return Path.of(System.getProperty("java.home"), "bin", tool).toString();
  }

  /** Runs and returns what was printed. */
  static String run(List<String> command) {
    return run(command, Map.of());
  }

  /** Runs with additional environment variables and returns what was printed. */
  static String run(List<String> command, Map<String, String> environment) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      Charset charset = Charset.forName(System.getProperty("native.encoding"));
      String output = new String(process.getInputStream().readAllBytes(), charset);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(String.join(" ", command) + " failed:\n" + output);
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Runs a tool of the JDK. */
  static String runJdk(String tool, List<String> arguments, Map<String, String> environment) {
    List<String> command = new ArrayList<>(List.of(jdk(tool)));
    command.addAll(arguments);
    return run(command, environment);
  }
}
