package kistartklar.store.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of the temporary files beside a target. A name tells the target, the PC, the process and
 * its start, so that what a crash left behind can be told from what another process is just
 * writing: of a process on another PC nobody here knows whether it still runs. The name is short
 * whatever the target's name is.
 */
final class TempFiles {

  private static final Pattern NAME =
      Pattern.compile("\\.ki-startklar-(\\p{XDigit}{8})-(\\p{XDigit}{8})-(\\d+)-(\\d+)-\\d+\\.tmp");
  private static final String PID = String.valueOf(ProcessHandle.current().pid());
  private static final String STARTED =
      ProcessHandle.current()
          .info()
          .startInstant()
          .map(i -> i.toEpochMilli())
          .orElse(0L)
          .toString();

  private final FileOperations files;
  private final AtomicLong counter = new AtomicLong();

  TempFiles(FileOperations files) {
    this.files = files;
  }

  Path next(Path target) {
    String process = HostName.key() + "-" + PID + "-" + STARTED;
    String run = (System.nanoTime() & Long.MAX_VALUE) + "" + counter.incrementAndGet();
    return target.resolveSibling(
        ".ki-startklar-" + key(target) + "-" + process + "-" + run + ".tmp");
  }

  /** Deletes what processes that are gone left beside the target. */
  void sweep(Path target) {
    sweep(folder(target), key(target)::equals);
  }

  /** Deletes what processes that are gone left in a folder, whatever its target was. */
  void sweepFolder(Path folder) {
    sweep(folder, _ -> true);
  }

  private void sweep(Path folder, Predicate<String> key) {
    try {
      for (Path file : files.list(folder)) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (name.matches() && key.test(name.group(1)) && isStale(name)) {
          files.delete(file);
        }
      }
    } catch (IOException e) {
      // Tidying up must never stop a save; the next one tries again.
    }
  }

  static Path folder(Path target) {
    return Optional.ofNullable(target.toAbsolutePath().getParent()).orElse(target);
  }

  private static boolean isStale(Matcher name) {
    if (HostName.current().isEmpty() || !name.group(2).equals(HostName.key())) {
      return false;
    }
    if (name.group(3).equals(PID)) {
      return !name.group(4).equals(STARTED);
    }
    try {
      return !ProcessHandle.of(Long.parseLong(name.group(3)))
          .map(ProcessHandle::isAlive)
          .orElse(false);
    } catch (NumberFormatException e) {
      return true;
    }
  }

  private static String key(Path target) {
    return HostName.key(String.valueOf(target.getFileName()));
  }
}
