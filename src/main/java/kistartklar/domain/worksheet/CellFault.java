package kistartklar.domain.worksheet;

import java.math.BigDecimal;

/** Why a value cannot stand in a field. */
public sealed interface CellFault {

  /** Another kind of value is expected. */
  record WrongType(FieldType expected) implements CellFault {}

  /** The text has more characters than that. */
  record TooLong(int most) implements CellFault {}

  /** The number is too small or too large. */
  record OutOfRange(BigDecimal min, BigDecimal max) implements CellFault {}

  /** The number has more decimals than that. */
  record TooManyDecimals(int most) implements CellFault {}

  /** There is no such day, or it is outside the years 1900 to 9998. */
  record NoSuchDay(String text) implements CellFault {}

  /** There is no such choice. */
  record UnknownChoice(String choice) implements CellFault {}

  /** The text is no id of a row or a measure. */
  record NoReference(String text) implements CellFault {}

  /** There are more lines than that. */
  record TooManyLines(int most) implements CellFault {}

  /**
   * A line has a fault.
   *
   * @param line its position, from 1
   */
  record InLine(int line, Field field, CellFault fault) implements CellFault {}
}
