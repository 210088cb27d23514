package kistartklar.domain.worksheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.scoring.Score;

/** Tells whether a value can stand in a field. */
public final class CellRules {

  /** Longest name of a person or role, in characters. */
  public static final int LONGEST_NAME = 120;

  /** Longest reason why a worksheet is not needed, in characters. */
  public static final int LONGEST_REASON = 500;

  /** Longest note of a row, in characters. */
  public static final int LONGEST_NOTE = 10_000;

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9998;
  private static final int CENTS = 2;

  private CellRules() {}

  /** Returns what is wrong with a value; empty if it can stand there. */
  public static Optional<CellFault> fault(FieldType type, CellValue value) {
    return switch (type) {
      case FieldType.Text(int max) -> text(type, value, text -> length(text, max));
      case FieldType.LongText(int max) -> text(type, value, text -> length(text, max));
      case FieldType.Person() -> text(type, value, text -> length(text, LONGEST_NAME));
      case FieldType.Quantity q -> number(type, value, q.min(), q.max(), q.decimals());
      case FieldType.Money() -> number(type, value, BigDecimal.ZERO, FieldType.Money.MOST, CENTS);
      case FieldType.Percent(BigDecimal min, BigDecimal max) ->
          number(type, value, min, max, CENTS);
      case FieldType.Points _ ->
          number(
              type, value, BigDecimal.valueOf(Score.LOWEST), BigDecimal.valueOf(Score.HIGHEST), 0);
      case FieldType.Day() -> text(type, value, CellRules::day);
      case FieldType.YesNo() ->
          text(type, value, text -> choice(text, List.of(CellValue.YES, CellValue.NO)));
      case FieldType.OneOf(List<FieldType.Option> options) ->
          text(type, value, text -> choice(text, ids(options)));
      case FieldType.SomeOf(List<FieldType.Option> options) ->
          texts(type, value, text -> choice(text, ids(options)));
      case FieldType.Reference _ -> text(type, value, CellRules::reference);
      case FieldType.References _ -> texts(type, value, CellRules::reference);
      case FieldType.Measures() -> texts(type, value, CellRules::measure);
      case FieldType.Lines lines -> lines(lines, value);
    };
  }

  private static List<String> ids(List<FieldType.Option> options) {
    return options.stream().map(FieldType.Option::id).toList();
  }

  private static Optional<CellFault> text(
      FieldType type, CellValue value, Function<String, Optional<CellFault>> check) {
    return value instanceof CellValue.Text(String text) ? check.apply(text) : wrong(type);
  }

  private static Optional<CellFault> texts(
      FieldType type, CellValue value, Function<String, Optional<CellFault>> check) {
    return value instanceof CellValue.Texts(List<String> texts)
        ? texts.stream().flatMap(text -> check.apply(text).stream()).findFirst()
        : wrong(type);
  }

  private static Optional<CellFault> wrong(FieldType type) {
    return Optional.of(new CellFault.WrongType(type));
  }

  private static Optional<CellFault> length(String text, int most) {
    return when(text.length() > most, new CellFault.TooLong(most));
  }

  private static Optional<CellFault> choice(String text, List<String> choices) {
    return when(!choices.contains(text), new CellFault.UnknownChoice(text));
  }

  private static Optional<CellFault> reference(String text) {
    return when(SheetRow.uuid(text).isEmpty(), new CellFault.NoReference(text));
  }

  private static Optional<CellFault> measure(String text) {
    return QuestionId.parse(text).isPresent() ? Optional.empty() : reference(text);
  }

  private static Optional<CellFault> day(String text) {
    try {
      int year = LocalDate.parse(text).getYear();
      return when(year < FIRST_YEAR || year > LAST_YEAR, new CellFault.NoSuchDay(text));
    } catch (DateTimeException e) {
      return Optional.of(new CellFault.NoSuchDay(text));
    }
  }

  private static Optional<CellFault> number(
      FieldType type, CellValue value, BigDecimal min, BigDecimal max, int decimals) {
    if (!(value instanceof CellValue.Amount(BigDecimal number))) {
      return wrong(type);
    }
    if (number.compareTo(min) < 0 || number.compareTo(max) > 0) {
      return Optional.of(new CellFault.OutOfRange(min, max));
    }
    return when(number.scale() > decimals, new CellFault.TooManyDecimals(decimals));
  }

  private static Optional<CellFault> lines(FieldType.Lines type, CellValue value) {
    if (!(value instanceof CellValue.Lines(List<SheetRow> lines))) {
      return wrong(type);
    }
    for (int i = 0; i < lines.size(); i++) {
      for (Field field : type.fields()) {
        Optional<CellFault> fault =
            lines.get(i).value(field.id()).flatMap(cell -> fault(field.type(), cell));
        if (fault.isPresent()) {
          return Optional.of(new CellFault.InLine(i + 1, field, fault.get()));
        }
      }
    }
    return when(
        lines.size() > SheetTable.MOST_ROWS, new CellFault.TooManyLines(SheetTable.MOST_ROWS));
  }

  private static Optional<CellFault> when(boolean wrong, CellFault fault) {
    return wrong ? Optional.of(fault) : Optional.empty();
  }
}
