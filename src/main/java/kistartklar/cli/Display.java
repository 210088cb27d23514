package kistartklar.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Whether a window has somewhere to appear. */
public final class Display {

  private Display() {}

  /**
   * Whether there is a screen, as far as can be told without the window toolkit. On Linux a session
   * names its screen; the other systems always have one.
   *
   * @param environment of the process
   * @param properties of the system; a toolkit chosen there may do without a screen
   */
  public static boolean available(Map<String, String> environment, Properties properties) {
    String system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return !system.contains("linux")
        || properties.containsKey("glass.platform")
        || named(environment, "DISPLAY")
        || named(environment, "WAYLAND_DISPLAY");
  }

  /** Whether the window toolkit failed because the screen that the session names is not there. */
  public static boolean failed(UnsupportedOperationException failure) {
    return Arrays.stream(failure.getStackTrace())
        .anyMatch(frame -> frame.getClassName().startsWith("com.sun.glass."));
  }

  private static boolean named(Map<String, String> environment, String variable) {
    return Optional.ofNullable(environment.get(variable)).filter(v -> !v.isBlank()).isPresent();
  }
}
