package kistartklar.store.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What Linux tells about the machine and the processes that this one can see: two machines may have
 * the same name, and two containers on one machine have process numbers of their own.
 */
public final class SystemIdentity {

  private static final Path MACHINE_ID = Path.of("/etc/machine-id");
  private static final Path PROCESS_SPACE = Path.of("/proc/self/ns/pid");
  private static final Pattern ID = Pattern.compile("\\p{XDigit}{32}");
  private static final int HASH_BYTES = 16;

  private static final String MACHINE = machine(MACHINE_ID);
  private static final String PROCESSES = processes(PROCESS_SPACE);

  private SystemIdentity() {}

  /**
   * Tells this installation of the system from all others; empty if the system does not. It is the
   * hash of the machine's id, because machine-id(5) forbids to show the id itself to others.
   */
  public static String machine() {
    return MACHINE;
  }

  /** The space in which the numbers of processes count; empty if the system has only one. */
  public static String processes() {
    return PROCESSES;
  }

  static String machine(Path file) {
    try {
      String id = Files.readString(file).strip();
      return ID.matcher(id).matches() ? hashed(id) : "";
    } catch (IOException e) {
      return "";
    }
  }

  private static String hashed(String id) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((id + " ki-startklar").getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  static String processes(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException | UnsupportedOperationException e) {
      return "";
    }
  }
}
