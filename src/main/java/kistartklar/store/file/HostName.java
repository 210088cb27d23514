package kistartklar.store.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** The name of this PC, without asking the network. */
public final class HostName {

  private static final String CURRENT = find();

  private HostName() {}

  /** The name; empty if the system does not tell. */
  public static String current() {
    return CURRENT;
  }

  /** Eight digits that tell this PC, and the processes it can see, from others in file names. */
  public static String key() {
    return key(CURRENT + SystemIdentity.machine() + SystemIdentity.processes());
  }

  static String key(String text) {
    CRC32C sum = new CRC32C();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  private static String find() {
    String named = text(System.getenv("COMPUTERNAME"));
    if (!named.isEmpty()) {
      return named;
    }
    try {
      return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
    } catch (IOException e) {
      return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac")
          ? asked()
          : "";
    }
  }

  /** macOS tells programs with a window their host's name in no variable and no file. */
  private static String asked() {
    try {
      Process asked = new ProcessBuilder("/bin/hostname").start();
      try (BufferedReader answer = asked.inputReader()) {
        return text(answer.readLine());
      }
    } catch (IOException e) {
      return "";
    }
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
