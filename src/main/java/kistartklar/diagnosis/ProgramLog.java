package kistartklar.diagnosis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/**
 * The log of the program: a few small files, the oldest of which goes when a new one begins. An
 * entry is on its way to the disk when the call returns. Nothing is opened before the first entry,
 * and a log that cannot be written never stands in anybody's way.
 */
public final class ProgramLog {

  /** A file is full at this many bytes. */
  static final int MAX_BYTES = 256 * 1024;

  /** The current file and those before it. */
  static final int FILES = 3;

  private final Path folder;
  private final Clock clock;

  /**
   * @param folder made with the first entry
   * @param clock for the time of entries
   */
  public ProgramLog(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** Notes something that is no fault. The words must not come from a document. */
  public void note(String words) {
    append(words + "\n");
  }

  /** Notes a fault by its kind and place; its message is left out. */
  public void fault(Throwable fault) {
    append("fault " + FaultText.of(fault));
  }

  private synchronized void append(String entry) {
    String line = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS) + " " + entry;
    try {
      Files.createDirectories(folder);
      Path current = file(0);
      if (Files.exists(current) && Files.size(current) + line.length() > MAX_BYTES) {
        rotate();
      }
      Files.writeString(current, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException | SecurityException e) {
      // There is nowhere left to say so.
    }
  }

  private void rotate() throws IOException {
    for (int age = FILES - 1; age > 0; age--) {
      if (Files.exists(file(age - 1))) {
        Files.move(file(age - 1), file(age), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** The file with entries of this age; 0 is the current one. */
  Path file(int age) {
    return folder.resolve(age == 0 ? "ki-startklar.log" : "ki-startklar." + age + ".log");
  }

  /** Where the files are. */
  public Path folder() {
    return folder;
  }
}
