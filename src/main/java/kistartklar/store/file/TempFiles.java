package kistartklar.store.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
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
      Pattern.compile("\\.ki-startklar-\\p{XDigit}{8}-(\\p{XDigit}{8})-(\\d+)-(\\d+)-\\d+\\.tmp");
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

  /** Deletes what processes that are gone left in a folder, whatever its target was. */
  void sweep(Path folder) {
    try {
      files.list(folder).stream().filter(TempFiles::isStale).forEach(this::delete);
    } catch (IOException e) {
      // Tidying up must never stop a save; the next one tries again.
    }
  }

  private void delete(Path stale) {
    try {
      files.delete(stale);
    } catch (IOException e) {
      // Another user's: nobody else may delete it.
    }
  }

  static Path folder(Path target) {
    return Optional.ofNullable(target.toAbsolutePath().getParent()).orElse(target);
  }

  private static boolean isStale(Path file) {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    if (!name.matches() || HostName.current().isEmpty() || !name.group(1).equals(HostName.key())) {
      return false;
    }
    if (name.group(2).equals(PID)) {
      return !name.group(3).equals(STARTED);
    }
    try {
      return !ProcessHandle.of(Long.parseLong(name.group(2)))
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
