package kistartklar.domain.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import kistartklar.domain.aiact.AiActLaw;

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

  /**
   * One choice of a list; of a question that is answered with yes or no, none.
   *
   * @param id empty for the field itself
   */
  record Choice(String field, String id) {}

  /** An argument: choices of a row, told by the words that the definition has for them. */
  record Chosen(String sheet, String table, List<Choice> choices) {
    public Chosen {
      choices = List.copyOf(choices);
    }
  }

  /** An argument: fields, told by their labels. */
  record Labels(String sheet, String table, List<String> fields) {
    public Labels {
      fields = List.copyOf(fields);
    }
  }

  /** An argument: the duties of the AI act that follow from causes. */
  record Duties(Set<AiActLaw.Cause> causes, Set<AiActLaw.Role> roles) {
    public Duties {
      causes = Set.copyOf(causes);
      roles = Set.copyOf(roles);
    }
  }

  /** A share as a number of percent, with one decimal. */
  static BigDecimal percent(BigDecimal share) {
    return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
  }

  static ComputedValue of(String key, Object... arguments) {
    return new Case(key, List.of(arguments));
  }
}
