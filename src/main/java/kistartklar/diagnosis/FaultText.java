package kistartklar.diagnosis;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fault as text for the log and for whoever helps: kinds of exceptions and places in the code,
 * but none of their messages, which may quote a document or the name of a file.
 */
public final class FaultText {

  private static final int MAX_FRAMES = 40;

  private FaultText() {}

  /** The text, of several lines. */
  public static String of(Throwable fault) {
    StringBuilder text = new StringBuilder();
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    @Nullable Throwable next = fault;
    String lead = "";
    while (next != null && seen.add(next)) {
      text.append(lead).append(next.getClass().getName()).append('\n');
      StackTraceElement[] frames = next.getStackTrace();
      for (int i = 0; i < Math.min(frames.length, MAX_FRAMES); i++) {
        text.append("    at ").append(frames[i]).append('\n');
      }
      if (frames.length > MAX_FRAMES) {
        text.append("    … ").append(frames.length - MAX_FRAMES).append('\n');
      }
      next = next.getCause();
      lead = "  caused by ";
    }
    return text.toString();
  }
}
