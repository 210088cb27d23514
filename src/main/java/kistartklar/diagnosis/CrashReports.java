package kistartklar.diagnosis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reports that the JVM itself writes when it crashes. It leaves them in the folder it was started
 * from, which after a double click is that of the document. Where no starter can tell it otherwise,
 * the next start brings them to the log. Nothing here ever stands in anybody's way.
 */
public final class CrashReports {

  private final Path log;

  /**
   * @param log the folder of the log
   */
  public CrashReports(Path log) {
    this.log = log;
  }

  /**
   * Brings the report of the last start to the log, if it left one, and notes this start.
   *
   * @param process number of this process
   * @param folder that it was started from
   */
  public void collect(long process, Path folder) {
    Path last = log.resolve("last-start");
    try {
      Files.createDirectories(log);
      if (Files.exists(last)) {
        fetch(Files.readAllLines(last));
      }
      Files.write(last, List.of(Long.toString(process), folder.toString()));
    } catch (IOException | InvalidPathException e) {
      // The report stays where it is.
    }
  }

  private void fetch(List<String> start) throws IOException {
    if (start.size() == 2 && start.getFirst().matches("\\d+")) {
      String name = "hs_err_pid" + start.getFirst() + ".log";
      Path report = Path.of(start.getLast()).resolve(name);
      if (Files.isRegularFile(report)) {
        Files.move(report, log.resolve(name));
      }
    }
  }
}
