package kistartklar.domain.figures;

import java.math.BigDecimal;
import java.util.List;

/** What a computed column says of a row. */
public sealed interface ComputedValue {

  /** Too little was entered. */
  record Absent() implements ComputedValue {}

  /** A number, exact or with 34 digits; shares are 1 for the whole. */
  record Figure(BigDecimal number) implements ComputedValue {}

  /**
   * A case that the column has words for.
   *
   * @param arguments numbers or texts for the places in the words
   */
  record Case(String key, List<Object> arguments) implements ComputedValue {
    public Case {
      arguments = List.copyOf(arguments);
    }
  }

  static ComputedValue of(String key, Object... arguments) {
    return new Case(key, List.of(arguments));
  }
}
