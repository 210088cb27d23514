package kistartklar.store.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kistartklar.build.Slow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the system really is asked to do when a document is saved, seen by strace. */
@Slow
@Tag("pure")
class OrderSlowTest {

  private static final int SAVES = 5;
  private static final Pattern OPEN =
      Pattern.compile("openat\\(\\w+, \"([^\"]*)\", ([^)]*)\\) = (\\d+)");
  private static final Pattern FORCE = Pattern.compile("f(?:data)?sync\\((\\d+)\\)\\s+= 0");
  private static final Pattern WRITE = Pattern.compile("write\\((\\d+), \"([^\"]*)\"");
  private static final Pattern RESUMED = Pattern.compile("<\\.\\.\\. \\w+ resumed>(.*)");
  private static final Pattern RENAME =
      Pattern.compile("rename\\w*\\([^\"]*\"([^\"]*)\"[^\"]*\"([^\"]*)\".*= 0");

  @TempDir Path folder;

  @Test
  void forcesTheFileBeforeRenamingAndTheFolderBeforeConfirming() throws Exception {
    Tools.need("strace", "strace");
    Path log = folder.resolve("log");
    Path place = Files.createDirectory(folder.resolve("place"));
    List<String> strace =
        List.of(
            "strace",
            "-f",
            "-qq",
            "-s",
            "20",
            "-o",
            log.toString(),
            "-e",
            "trace=openat,write,pwrite64,fsync,fdatasync,rename,renameat,renameat2");
    Child child = Child.startUnder(strace, "save", place.resolve("a.kicheck"), SAVES);
    assertThat(child.awaitEnd()).isZero();
    List<String> steps = steps(log, place);
    assertThat(String.join(" ", steps))
        .isEqualTo(
            "lock force-lock "
                + "create write force rename force-folder confirm ".repeat(SAVES).strip());
    Tools.report(
        "order seen by strace: %d saves, each create (new, 0600), write, force, rename, force"
            + " folder, only then confirmed",
        SAVES);
  }

  /** The calls that concern the document, as words; writing in pieces counts once. */
  private static List<String> steps(Path log, Path place) throws Exception {
    List<String> steps = new ArrayList<>();
    Map<String, String> open = new HashMap<>();
    Map<String, String> begun = new HashMap<>();
    try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      for (String line : (Iterable<String>) lines::iterator) {
        String step = step(whole(line, begun), place, open);
        if (!step.isEmpty()
            && !(step.equals("write") && !steps.isEmpty() && steps.getLast().equals("write"))) {
          steps.add(step);
        }
      }
    }
    return steps;
  }

  /**
   * A call during which another thread called as well stands in the log as two lines, each with the
   * number of its thread. It counts when it has returned.
   */
  private static String whole(String line, Map<String, String> begun) {
    String thread = line.substring(0, line.indexOf(' '));
    int cut = line.indexOf(" <unfinished ...>");
    if (cut >= 0) {
      begun.put(thread, line.substring(0, cut));
      return "";
    }
    Matcher resumed = RESUMED.matcher(line);
    return resumed.find() ? begun.remove(thread) + resumed.group(1) : line;
  }

  private static String step(String line, Path place, Map<String, String> open) {
    Matcher opened = OPEN.matcher(line);
    if (opened.find()) {
      return opened(opened.group(1), opened.group(2), opened.group(3), place, open);
    }
    Matcher forced = FORCE.matcher(line);
    if (forced.find()) {
      return switch (open.getOrDefault(forced.group(1), "")) {
        case "temp" -> "force";
        case "lock" -> "force-lock";
        case "folder" -> "force-folder";
        default -> "";
      };
    }
    Matcher renamed = RENAME.matcher(line);
    if (renamed.find()) {
      return renamed.group(2).endsWith("/a.kicheck") ? "rename" : "rename of " + renamed.group(1);
    }
    Matcher written = WRITE.matcher(line);
    if (written.find()) {
      boolean said = written.group(1).equals("1") && written.group(2).startsWith("saved ");
      return said
          ? "confirm"
          : open.getOrDefault(written.group(1), "").equals("temp") ? "write" : "";
    }
    return "";
  }

  private static String opened(
      String path, String flags, String number, Path place, Map<String, String> open) {
    open.remove(number);
    if (path.equals(place.toString())) {
      open.put(number, "folder");
    } else if (path.endsWith(".lock") && flags.contains("O_CREAT")) {
      open.put(number, "lock");
      return "lock";
    } else if (path.startsWith(place + "/.ki-startklar-") && flags.contains("O_CREAT")) {
      open.put(number, "temp");
      return flags.contains("O_EXCL") && flags.contains("0600") ? "create" : "create unsafely";
    }
    return "";
  }
}
