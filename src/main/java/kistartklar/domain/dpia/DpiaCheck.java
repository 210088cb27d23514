package kistartklar.domain.dpia;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is known of a processing of data. A list is empty while nobody has gone through it; else it
 * is the number of its items that apply.
 *
 * @param personal whether data of persons are processed
 * @param cases of Art. 35(3) GDPR
 * @param listed items of the list of the authorities
 * @param criteria of the guidelines WP 248
 */
public record DpiaCheck(
    Optional<Boolean> personal, OptionalInt cases, OptionalInt listed, OptionalInt criteria) {

  /** So many criteria together usually make an assessment necessary. */
  private static final int USUALLY_FROM = 2;

  /** A first guess. */
  public enum Verdict {
    NOT_PERSONAL,
    REQUIRED,
    USUALLY,
    /** One criterion applies: the firm must say why it needs none. */
    JUSTIFY,
    UNLIKELY
  }

  /** Returns the verdict; empty while what is open could still change it. */
  public Optional<Verdict> verdict() {
    if (personal.isEmpty()) {
      return Optional.empty();
    }
    if (!personal.get()) {
      return Optional.of(Verdict.NOT_PERSONAL);
    }
    if (cases.orElse(0) > 0 || listed.orElse(0) > 0) {
      return Optional.of(Verdict.REQUIRED);
    }
    if (cases.isEmpty() || listed.isEmpty() || criteria.isEmpty()) {
      return Optional.empty();
    }
    if (criteria.getAsInt() >= USUALLY_FROM) {
      return Optional.of(Verdict.USUALLY);
    }
    return Optional.of(criteria.getAsInt() == 1 ? Verdict.JUSTIFY : Verdict.UNLIKELY);
  }
}
