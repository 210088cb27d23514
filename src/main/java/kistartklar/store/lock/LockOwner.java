package kistartklar.store.lock;

import java.time.Instant;
import java.util.Optional;

/**
 * Who has a document open.
 *
 * @param host name of the PC
 * @param machine tells the PC from others of that name; empty in a lock of a program version that
 *     did not write it
 * @param user account name
 * @param process number of the process on its PC
 * @param started tells the process from a later one with the same number; never a clock's reading
 *     where the system offers better
 * @param since when the document was opened, for display only; empty if that cannot be told
 */
public record LockOwner(
    String host,
    Optional<Machine> machine,
    String user,
    long process,
    String started,
    Optional<Instant> since) {

  /** Ends the name of the boot in {@link #started}. */
  static final char BOOT_END = '/';

  boolean isSameProcess(LockOwner other) {
    return isSeenBy(other) && process == other.process && started.equals(other.started);
  }

  /**
   * Whether another process would see this one while it runs, so that a process that is not seen
   * has ended. That a machine was started anew since is known only by its id and its name: images
   * of machines are copied with their ids.
   */
  boolean isSeenBy(LockOwner other) {
    if (machine.isEmpty() || other.machine.isEmpty()) {
      return isOnSameHost(other);
    }
    Machine mine = machine.get();
    Machine theirs = other.machine.get();
    if (!boot().isEmpty() && boot().equals(other.boot())) {
      return mine.processes().equals(theirs.processes());
    }
    return !mine.id().isEmpty() && mine.id().equals(theirs.id()) && isOnSameHost(other);
  }

  private boolean isOnSameHost(LockOwner other) {
    return !host.isEmpty() && host.equalsIgnoreCase(other.host);
  }

  private String boot() {
    return started.substring(0, Math.max(0, started.indexOf(BOOT_END)));
  }

  /** Whether somebody with the same account name has the document. */
  boolean isSameUser(LockOwner other) {
    return !user.isEmpty() && user.equalsIgnoreCase(other.user);
  }
}
