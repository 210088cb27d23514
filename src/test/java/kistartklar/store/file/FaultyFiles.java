package kistartklar.store.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The real file system that writes down every step and fails where it is told to. Pauses take no
 * time.
 */
public final class FaultyFiles implements FileOperations {

  /** What can be made to fail. */
  public enum Fault {
    RESOLVE,
    KIND,
    READ_ONLY,
    READ,
    FOLDER,
    CREATE,
    WRITE,
    FORCE,
    CLOSE,
    ATTRIBUTES,
    REPLACE,
    FORCE_FOLDER,
    DELETE,
    LIST
  }

  private final Disk disk = new Disk();
  private final Map<Fault, Exception> faults = new HashMap<>();
  private final Map<Fault, Integer> remaining = new HashMap<>();
  private final Map<Fault, Integer> passing = new HashMap<>();
  private final List<Fault> steps = new ArrayList<>();
  private final List<Path> temps = new ArrayList<>();
  private Duration paused = Duration.ZERO;
  private boolean blocking;
  private boolean spoiling;

  /** Makes a step fail from now on with an {@link IOException} or an unchecked exception. */
  public void fail(Fault fault, Exception exception) {
    fail(fault, exception, Integer.MAX_VALUE);
  }

  /** Makes a step fail as often as said. */
  public void fail(Fault fault, Exception exception, int times) {
    faults.put(fault, exception);
    remaining.put(fault, times);
  }

  /** Makes a step fail from now on, but lets it pass as often as said first. */
  public void failAfter(Fault fault, int passes, Exception exception) {
    fail(fault, exception);
    passing.put(fault, passes);
  }

  public void mend() {
    faults.clear();
    passing.clear();
  }

  /** Behaves like Windows, where an open target cannot be replaced. */
  public void blockOpenFiles() {
    blocking = true;
  }

  /** Behaves like a drive that writes other bytes than it was given and reports nothing. */
  public void spoilWrites() {
    spoiling = true;
  }

  public List<Fault> steps() {
    return steps;
  }

  public List<Path> temps() {
    return temps;
  }

  public Duration paused() {
    return paused;
  }

  private void step(Fault fault) throws IOException {
    steps.add(fault);
    Exception exception = faults.get(fault);
    if (passing.merge(fault, -1, Integer::sum) >= 0) {
      return;
    }
    if (exception == null || remaining.merge(fault, -1, Integer::sum) < 0) {
      return;
    }
    if (exception instanceof IOException checked) {
      throw checked;
    }
    throw (RuntimeException) exception;
  }

  @Override
  public Path resolveLinks(Path path) throws IOException {
    step(Fault.RESOLVE);
    return disk.resolveLinks(path);
  }

  @Override
  public Kind kind(Path path) throws IOException {
    step(Fault.KIND);
    return disk.kind(path);
  }

  @Override
  public boolean isReadOnly(Path file) throws IOException {
    step(Fault.READ_ONLY);
    return disk.isReadOnly(file);
  }

  @Override
  public boolean isOnReadOnlyDrive(Path file) throws IOException {
    return disk.isOnReadOnlyDrive(file);
  }

  @Override
  public byte[] read(Path file, int limit) throws IOException {
    step(Fault.READ);
    return disk.read(file, limit);
  }

  @Override
  public void createOwnerOnlyFolder(Path folder) throws IOException {
    step(Fault.FOLDER);
    disk.createOwnerOnlyFolder(folder);
  }

  @Override
  public NewFile createOwnerOnly(Path file) throws IOException {
    step(Fault.CREATE);
    temps.add(file);
    return faulty(disk.createOwnerOnly(file));
  }

  @Override
  public NewFile createShared(Path file) throws IOException {
    step(Fault.CREATE);
    temps.add(file);
    return faulty(disk.createShared(file));
  }

  private NewFile faulty(NewFile opened) {
    return new NewFile() {
      @Override
      public void write(byte[] bytes) throws IOException {
        opened.write(Arrays.copyOf(bytes, bytes.length / 2));
        step(Fault.WRITE);
        byte[] rest = Arrays.copyOfRange(bytes, bytes.length / 2, bytes.length);
        if (spoiling) {
          rest[0]++;
        }
        opened.write(rest);
      }

      @Override
      public void force() throws IOException {
        step(Fault.FORCE);
        opened.force();
      }

      @Override
      public void close() throws IOException {
        opened.close();
        step(Fault.CLOSE);
      }
    };
  }

  @Override
  public void copyAttributes(Path from, Path to) throws IOException {
    step(Fault.ATTRIBUTES);
    disk.copyAttributes(from, to);
  }

  @Override
  public void replace(Path source, Path target) throws IOException {
    step(Fault.REPLACE);
    disk.replace(source, target);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    step(Fault.FORCE_FOLDER);
    disk.forceFolder(folder);
  }

  @Override
  public void delete(Path file) throws IOException {
    step(Fault.DELETE);
    disk.delete(file);
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    step(Fault.LIST);
    return disk.list(folder);
  }

  @Override
  public void pause(Duration duration) {
    paused = paused.plus(duration);
  }

  @Override
  public boolean openFilesBlockReplacing(Path path) {
    return blocking;
  }
}
