package kistartklar.domain.scoring;

import java.util.Collection;
import java.util.Optional;

/** Whether an option may be chosen at all, by the requirements that must be met. */
public enum Admission {
  /** Meets them all. */
  ADMITTED,
  /** Misses none, but of some it is not known yet. */
  RESERVED,
  /** Misses at least one. */
  EXCLUDED;

  /**
   * Returns the admission of an option.
   *
   * @param musts per requirement that must be met, whether it is; empty if not known
   */
  public static Admission of(Collection<Optional<Boolean>> musts) {
    if (musts.contains(Optional.of(false))) {
      return EXCLUDED;
    }
    return musts.contains(Optional.<Boolean>empty()) ? RESERVED : ADMITTED;
  }
}
