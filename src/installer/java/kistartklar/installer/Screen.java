package kistartklar.installer;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * A screen for a window that nobody needs to see: Xvfb on Linux, the system's own elsewhere.
 *
 * @param environment what a program needs to find the screen
 */
record Screen(Optional<Process> server, Map<String, String> environment) implements AutoCloseable {

  static Screen open() {
    if (!System.getProperty("os.name").startsWith("Linux")) {
      return new Screen(Optional.empty(), Map.of());
    }
    try {
      Process server =
          new ProcessBuilder("Xvfb", "-displayfd", "1", "-noreset", "-screen", "0", "1400x1000x24")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      BufferedReader number = server.inputReader(StandardCharsets.US_ASCII);
      String display = number.readLine();
      if (display == null) {
        throw new IllegalStateException("Xvfb ended before it had a screen");
      }
      return new Screen(Optional.of(server), Map.of("DISPLAY", ":" + display));
    } catch (IOException e) {
      throw new IllegalStateException(
          "The installer records a start of the program and needs a screen for its window, which"
              + " nobody has to see: install Xvfb (Debian: apt-get install xvfb).",
          e);
    }
  }

  @Override
  public void close() {
    server.ifPresent(Process::destroy);
  }
}
