package kistartklar.domain.worksheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What kind of value a field takes. */
public sealed interface FieldType {

  /** One line of text, at most so many characters. */
  record Text(int max) implements FieldType {}

  /** Text of several lines, at most so many characters. */
  record LongText(int max) implements FieldType {}

  /** A number from min to max with at most so many decimals. */
  record Quantity(Optional<String> unit, BigDecimal min, BigDecimal max, int decimals)
      implements FieldType {}

  /** An amount in euros and cents, from 0 to {@link #MOST}. */
  record Money() implements FieldType {
    public static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
  }

  /** A share in percent, from min to max, with at most two decimals. */
  record Percent(BigDecimal min, BigDecimal max) implements FieldType {}

  /** A day of the years 1900 to 9998. */
  record Day() implements FieldType {}

  /** Yes or no. */
  record YesNo() implements FieldType {}

  /** A judgement from 1 to 5, with what the ends and the middle mean. */
  record Points(String low, String middle, String high) implements FieldType {}

  /** One of several. */
  record OneOf(List<Option> options) implements FieldType {
    public OneOf {
      options = List.copyOf(options);
    }
  }

  /** Any of several. */
  record SomeOf(List<Option> options) implements FieldType {
    public SomeOf {
      options = List.copyOf(options);
    }
  }

  /** The name of a person or a role. */
  record Person() implements FieldType {}

  /** A row of a table, or a line within such rows. */
  record Reference(RowTarget to) implements FieldType {}

  /** Rows of a table. */
  record References(RowTarget to) implements FieldType {}

  /** Measures of the action plan. */
  record Measures() implements FieldType {}

  /**
   * Rows within the row, which have none in turn.
   *
   * @param starters values by field for the lines of a new row
   */
  record Lines(String one, String many, List<Field> fields, List<Map<String, String>> starters)
      implements FieldType {
    public Lines {
      fields = List.copyOf(fields);
      starters = starters.stream().map(Map::copyOf).toList();
    }

    public Optional<Field> field(String field) {
      return Field.in(fields, field);
    }
  }

  /**
   * What can be chosen.
   *
   * @param id its name in documents
   */
  record Option(String id, String text) {}

  /**
   * What a reference can refer to.
   *
   * @param lines the field whose lines are meant instead of the rows
   */
  record RowTarget(String sheet, String table, Optional<String> lines) {}
}
