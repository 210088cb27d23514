package kistartklar.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kistartklar.domain.worksheet.Calculation;
import kistartklar.domain.worksheet.ComputedColumn;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.SheetTable;

/**
 * How a column of a worksheet stands in a workbook.
 *
 * @param id of its field or computed value
 * @param heading with the unit, which the numbers go without
 * @param width in characters
 * @param format of its numbers and days; that of texts if it holds neither
 * @param choices that a cell is chosen from; empty if it is not
 */
record SheetColumn(String id, String heading, int width, String format, Optional<String> choices) {

  static final String DATE = "dd.mm.yyyy";
  private static final String MONEY = "#,##0.00\\ [$€-407]";
  private static final String NUMBER = "General";
  private static final String SHARE = "0.0#%";
  private static final String WHOLE = "0";

  /** Longest list of choices that the format takes. */
  private static final int LONGEST_CHOICES = 250;

  /** All fields of a table and then all that is computed. */
  static List<SheetColumn> of(SheetTable table) {
    List<SheetColumn> columns = new ArrayList<>();
    table.fields().forEach(field -> columns.add(of(field)));
    table.computed().forEach(computed -> columns.add(of(computed)));
    return columns;
  }

  private static SheetColumn of(Field field) {
    return switch (field.type()) {
      case FieldType.Text _, FieldType.Reference _ -> text(field, 24);
      case FieldType.LongText _, FieldType.Lines _ -> text(field, 44);
      case FieldType.References _, FieldType.Measures _, FieldType.SomeOf _ -> text(field, 28);
      case FieldType.Person _ -> text(field, 20);
      case FieldType.YesNo _ -> text(field, 10);
      case FieldType.OneOf(List<FieldType.Option> options) ->
          new SheetColumn(field.id(), field.label(), 16, TextCells.FORMAT, choices(options));
      case FieldType.Day _ -> number(field.id(), field.label(), 14, DATE);
      case FieldType.Money _ -> number(field.id(), field.label(), 15, MONEY);
      case FieldType.Percent _ -> number(field.id(), field.label(), 10, SHARE);
      case FieldType.Points _ -> number(field.id(), field.label(), 11, WHOLE);
      case FieldType.Quantity quantity ->
          number(
              field.id(),
              quantity.unit().map(unit -> field.label() + " (" + unit + ")").orElse(field.label()),
              12,
              NUMBER);
    };
  }

  private static SheetColumn of(ComputedColumn column) {
    String format =
        switch (column.calculation().kind()) {
          case NUMBER -> NUMBER;
          case PERCENT -> SHARE;
          case MONEY -> MONEY;
          case WORDS -> TextCells.FORMAT;
        };
    int width = column.calculation().kind() == Calculation.Kind.WORDS ? 24 : 16;
    return number(column.id(), column.label(), width, format);
  }

  private static SheetColumn text(Field field, int width) {
    return number(field.id(), field.label(), width, TextCells.FORMAT);
  }

  private static SheetColumn number(String id, String heading, int width, String format) {
    return new SheetColumn(id, heading, width, format, Optional.empty());
  }

  /** The format knows short lists only, and takes a choice with a comma in it for two. */
  private static Optional<String> choices(List<FieldType.Option> options) {
    boolean plain =
        options.stream().map(FieldType.Option::text).noneMatch(text -> text.matches(".*[,\"].*"));
    String list = options.stream().map(FieldType.Option::text).collect(Collectors.joining(","));
    return Optional.of(list).filter(all -> plain && all.length() <= LONGEST_CHOICES);
  }
}
