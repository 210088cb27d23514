package kistartklar.store.lock;

import java.time.Instant;
import java.util.Optional;

/**
 * Who has a document open.
 *
 * @param host name of the PC
 * @param user account name
 * @param process number of the process on its PC
 * @param started tells the process from a later one with the same number; never a clock's reading
 *     where the system offers better
 * @param since when the document was opened, for display only; empty if that cannot be told
 */
public record LockOwner(
    String host, String user, long process, String started, Optional<Instant> since) {

  boolean isSameProcess(LockOwner other) {
    return isOnSameHost(other) && process == other.process && started.equals(other.started);
  }

  boolean isOnSameHost(LockOwner other) {
    return !host.isEmpty() && host.equalsIgnoreCase(other.host);
  }
}
