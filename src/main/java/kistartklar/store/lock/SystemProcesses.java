package kistartklar.store.lock;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kistartklar.store.file.HostName;
import kistartklar.store.file.SystemIdentity;
import org.jspecify.annotations.Nullable;

/**
 * The processes as the system reports them. On Linux a process is told by the boot it belongs to
 * and the ticks from boot to its start: the time of its start, as Java reports it, moves when the
 * clock is set.
 */
public final class SystemProcesses implements Processes {

  private static final Path PROC = Path.of("/proc");

  /** After the name of the program, which may hold blanks and brackets, the 20th field. */
  private static final int START_AFTER_NAME = 19;

  /** States of a process that has ended, but of which nobody has taken note yet. */
  private static final Set<String> ENDED = Set.of("Z", "X", "x");

  private final String host;
  private final String user;
  private final Supplier<String> machine;

  /**
   * Sees the processes that the system shows.
   *
   * @param machine the id of the PC, asked for when it is needed
   */
  public SystemProcesses(Supplier<String> machine) {
    this.machine = machine;
    host = HostName.current();
    user = text(System.getProperty("user.name"));
  }

  @Override
  public LockOwner current(Instant since) {
    long process = ProcessHandle.current().pid();
    Machine here = new Machine(machine.get(), SystemIdentity.processes());
    return new LockOwner(
        host, Optional.of(here), user, process, started(process).orElse(""), Optional.of(since));
  }

  @Override
  public Optional<String> started(long process) {
    List<String> stat = stat(process);
    return ProcessHandle.of(process)
        .filter(ProcessHandle::isAlive)
        .filter(handle -> stat.isEmpty() || !ENDED.contains(stat.getFirst()))
        .map(handle -> ticks(stat).orElseGet(() -> reported(handle)));
  }

  /** What Linux says about a process after its name, the state first; nothing elsewhere. */
  private static List<String> stat(long process) {
    try {
      String stat =
          Files.readString(
              PROC.resolve(String.valueOf(process)).resolve("stat"), StandardCharsets.ISO_8859_1);
      return List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
    } catch (IOException | IndexOutOfBoundsException e) {
      return List.of();
    }
  }

  private static Optional<String> ticks(List<String> stat) {
    if (stat.size() <= START_AFTER_NAME) {
      return Optional.empty();
    }
    try {
      String boot = Files.readString(PROC.resolve("sys/kernel/random/boot_id")).strip();
      return Optional.of(boot + LockOwner.BOOT_END + stat.get(START_AFTER_NAME));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String reported(ProcessHandle handle) {
    return handle.info().startInstant().map(start -> "" + start.toEpochMilli()).orElse("");
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value.strip();
  }
}
