package kistartklar.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The folders inside an unpacked program, which differ from system to system.
 *
 * @param root what jpackage made
 */
record AppImage(Path root) {

  static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);

  static boolean onWindows() {
    return SYSTEM.startsWith("windows");
  }

  static boolean onMac() {
    return SYSTEM.startsWith("mac");
  }

  Path app() {
    return onWindows()
        ? root.resolve("app")
        : onMac() ? root.resolve("Contents/app") : root.resolve("lib/app");
  }

  Path runtime() {
    return onWindows()
        ? root.resolve("runtime")
        : onMac() ? root.resolve("Contents/runtime/Contents/Home") : root.resolve("lib/runtime");
  }

  /** The values that a key has in the launcher's configuration, in their order. */
  List<String> configured(String launcher, String key) throws IOException {
    return Files.readAllLines(app().resolve(launcher + ".cfg")).stream()
        .filter(line -> line.startsWith(key + "="))
        .map(line -> line.substring(key.length() + 1).replace("$APPDIR", app().toString()))
        .toList();
  }
}
