package kistartklar.store.lock;

import java.time.Instant;
import java.util.Optional;

/** The processes of this PC, as far as locks need to know them. */
public interface Processes {

  /** This process as the owner of locks from now on. */
  LockOwner current(Instant since);

  /** What tells the running process of that number from others; empty if there is none. */
  Optional<String> started(long process);
}
