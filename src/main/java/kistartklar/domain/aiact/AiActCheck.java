package kistartklar.domain.aiact;

import java.util.Optional;

/**
 * What is known of an application, in the order in which the AI act asks. Empty is what nobody has
 * decided yet.
 *
 * @param prohibited whether a practice of Art. 5 applies
 * @param product whether it belongs to a product that must be assessed (Annex I)
 * @param area whether it belongs to an area of Annex III
 * @param exception whether a ground of Art. 6(3) applies
 * @param profiling whether it profiles persons
 * @param transparency whether a case of Art. 50 applies
 */
public record AiActCheck(
    Optional<Boolean> prohibited,
    Optional<Boolean> product,
    Optional<Boolean> area,
    Optional<Boolean> exception,
    Optional<Boolean> profiling,
    Optional<Boolean> transparency) {

  /** A first guess, the gravest first. */
  public enum Level {
    PROHIBITED,
    HIGH,
    TRANSPARENCY,
    MINIMAL
  }

  /** Returns the level; empty while what is open could still change it. */
  public Optional<Level> level() {
    if (prohibited.isEmpty()) {
      return Optional.empty();
    }
    if (prohibited.get()) {
      return Optional.of(Level.PROHIBITED);
    }
    Optional<Boolean> high = or(product, annexThree());
    if (high.isEmpty()) {
      return Optional.empty();
    }
    if (high.get()) {
      return Optional.of(Level.HIGH);
    }
    return transparency.map(applies -> applies ? Level.TRANSPARENCY : Level.MINIMAL);
  }

  /** Whether Annex III makes it a high risk: with profiling, no exception counts. */
  public Optional<Boolean> annexThree() {
    return and(area, not(and(exception, not(profiling))));
  }

  private static Optional<Boolean> not(Optional<Boolean> some) {
    return some.map(value -> !value);
  }

  private static Optional<Boolean> and(Optional<Boolean> one, Optional<Boolean> other) {
    Optional<Boolean> no = Optional.of(false);
    if (one.equals(no) || other.equals(no)) {
      return no;
    }
    return one.flatMap(_ -> other);
  }

  private static Optional<Boolean> or(Optional<Boolean> one, Optional<Boolean> other) {
    return not(and(not(one), not(other)));
  }
}
