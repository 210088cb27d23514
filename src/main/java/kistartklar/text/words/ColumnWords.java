package kistartklar.text.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kistartklar.domain.figures.ComputedValue;
import kistartklar.domain.figures.Figures;
import kistartklar.domain.worksheet.ComputedColumn;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.text.GermanFormat;

/**
 * The columns of worksheets in words, alike in the window, the report and a spreadsheet.
 *
 * @param words of the state that is shown
 * @param figures of the same state
 */
public record ColumnWords(SheetWords words, Figures figures) {

  /** Numbers with more decimals than can be entered are results and are rounded. */
  private static final int MOST_DECIMALS = 4;

  /** The heading of a column, which is a field or computed. */
  public static String heading(SheetTable table, String column) {
    return table
        .field(column)
        .map(Field::label)
        .or(() -> table.computed(column).map(ComputedColumn::label))
        .orElseThrow();
  }

  /** What stands in a column of a row; empty where nothing does. */
  public String cell(RowPlace place, SheetTable table, SheetRow row, String column) {
    return table
        .computed(column)
        .map(computed -> computed(computed, row))
        .orElseGet(
            () -> row.value(column).map(value -> words.value(place, column, value)).orElse(""));
  }

  /** What a computed column says of a row; empty while too little was entered. */
  public String computed(ComputedColumn column, SheetRow row) {
    return switch (figures.value(column.calculation(), row)) {
      case ComputedValue.Absent() -> "";
      case ComputedValue.Figure(BigDecimal number) ->
          switch (column.calculation().kind()) {
            case NUMBER, WORDS -> number(number);
            case PERCENT -> percent(number);
            case MONEY -> GermanFormat.euros(number);
          };
      case ComputedValue.Case(String key, List<Object> arguments) ->
          filled(column.words().getOrDefault(key, key), arguments);
    };
  }

  private String filled(String pattern, List<Object> arguments) {
    String text = pattern;
    for (int i = 0; i < arguments.size(); i++) {
      text = text.replace("{" + i + "}", argument(arguments.get(i)));
    }
    return text;
  }

  private String argument(Object argument) {
    return switch (argument) {
      case BigDecimal number -> number(number);
      case LocalDate day -> GermanFormat.date(day);
      case ComputedValue.Chosen chosen -> chosen(chosen);
      case ComputedValue.Labels labels -> labels(labels);
      case ComputedValue.Duties duties -> duties(duties);
      default -> argument.toString();
    };
  }

  private String chosen(ComputedValue.Chosen chosen) {
    return chosen.choices().stream()
        .map(choice ->
            field(chosen.sheet(), chosen.table(), choice.field())
                .map(field -> choice(field, choice.id()))
                .orElse(choice.id()))
        .collect(Collectors.joining("; "));
  }

  private Optional<Field> field(String sheet, String table, String field) {
    return words
        .catalogue()
        .find(sheet)
        .flatMap(found -> found.table(table))
        .flatMap(found -> found.field(field));
  }

  private static String choice(Field field, String id) {
    List<FieldType.Option> options =
        switch (field.type()) {
          case FieldType.OneOf(List<FieldType.Option> some) -> some;
          case FieldType.SomeOf(List<FieldType.Option> some) -> some;
          default -> List.of();
        };
    return options.stream()
        .filter(option -> option.id().equals(id))
        .map(FieldType.Option::text)
        .findFirst()
        .orElse(field.label());
  }

  private String labels(ComputedValue.Labels labels) {
    return labels.fields().stream()
        .map(id -> field(labels.sheet(), labels.table(), id).map(Field::label).orElse(id))
        .collect(Collectors.joining("; "));
  }

  private String duties(ComputedValue.Duties duties) {
    return words.catalogue().law().of(duties.causes(), duties.roles()).stream()
        .map(duty ->
            words
                .messages()
                .get("sheet.duty", GermanFormat.date(duty.from()), duty.what(), duty.basis()))
        .collect(Collectors.joining("; "));
  }

  private static String number(BigDecimal number) {
    return GermanFormat.number(
        number.scale() > MOST_DECIMALS ? number.setScale(2, RoundingMode.HALF_UP) : number);
  }

  private static String percent(BigDecimal share) {
    BigDecimal percent = share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    return GermanFormat.number(percent) + "\u00a0%";
  }
}
