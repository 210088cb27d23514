package kistartklar.text.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;

/**
 * Words for rows of worksheets and their values, alike wherever they are shown.
 *
 * @param rows of the state that is worded
 */
public record SheetWords(Messages messages, WorksheetCatalogue catalogue, RowIndex rows) {

  /** How far a name follows from reference to reference. */
  private static final int DEEPEST = 4;

  /** The title of a worksheet; of one that is not part of the guide, its id. */
  public String sheet(String sheet) {
    return catalogue.find(sheet).map(found -> found.title()).orElse(sheet);
  }

  private Optional<SheetTable> table(RowPlace place) {
    return catalogue.find(place.sheet()).flatMap(sheet -> sheet.table(place.table()));
  }

  /** The label of a field; of one that is not part of the guide, its id. */
  public String label(RowPlace place, String field) {
    return table(place).flatMap(table -> table.field(field)).map(Field::label).orElse(field);
  }

  /** The name of a row, or that it has none or is gone. */
  public String name(UUID row) {
    return name(row, DEEPEST);
  }

  private String name(UUID id, int depth) {
    Optional<SheetRow> row = rows.row(id);
    if (row.isEmpty()) {
      return messages.get("sheet.row.gone");
    }
    return rows.place(id)
        .filter(place -> place.row().equals(id))
        .flatMap(this::table)
        .flatMap(table -> title(row.get(), table.title(), depth))
        .or(() -> Stream.of("name", "text").flatMap(f -> row.get().text(f).stream()).findFirst())
        .filter(name -> !name.isBlank())
        .orElseGet(() -> messages.get("sheet.row.unnamed"));
  }

  private Optional<String> title(SheetRow row, String field, int depth) {
    List<UUID> referred = row.references(field);
    return referred.isEmpty()
        ? row.text(field)
        : Optional.of(referred.getFirst()).filter(_ -> depth > 0).map(id -> name(id, depth - 1));
  }

  /** The value in a field of a row. */
  public String value(RowPlace place, String field, CellValue value) {
    return table(place)
        .flatMap(table -> table.field(field))
        .map(found -> value(found.type(), value))
        .orElseGet(() -> plain(value));
  }

  /** A value in words; one that cannot stand in such a field, as it is. */
  public String value(FieldType type, CellValue value) {
    return switch (value) {
      case CellValue.Text(String text) -> text(type, text);
      case CellValue.Amount(BigDecimal number) -> number(type, number);
      case CellValue.Texts(List<String> texts) ->
          texts.stream().map(text -> text(type, text)).collect(Collectors.joining(", "));
      case CellValue.Lines(List<SheetRow> lines) ->
          lines.stream().map(line -> line(type, line)).collect(Collectors.joining("\n"));
    };
  }

  private String text(FieldType type, String text) {
    return switch (type) {
      case FieldType.OneOf(List<FieldType.Option> options) -> option(options, text);
      case FieldType.SomeOf(List<FieldType.Option> options) -> option(options, text);
      case FieldType.YesNo() ->
          messages.get(text.equals(CellValue.YES) ? "answer.yes" : "answer.no");
      case FieldType.Day() -> day(text);
      case FieldType.Reference _, FieldType.References _ -> reference(text);
      case FieldType.Measures() ->
          QuestionId.parse(text)
              .map(question -> messages.get("sheet.measure", question.number()))
              .orElseGet(() -> messages.get("sheet.measure.own"));
      case FieldType.Text _,
          FieldType.LongText _,
          FieldType.Person _,
          FieldType.Quantity _,
          FieldType.Money _,
          FieldType.Percent _,
          FieldType.Points _,
          FieldType.Lines _ ->
          text;
    };
  }

  private static String option(List<FieldType.Option> options, String id) {
    return options.stream()
        .filter(option -> option.id().equals(id))
        .map(FieldType.Option::text)
        .findFirst()
        .orElse(id);
  }

  private static String day(String text) {
    return SheetRow.empty(new UUID(0, 0))
        .with("day", CellValue.of(text))
        .day("day")
        .map(GermanFormat::date)
        .orElse(text);
  }

  private String reference(String text) {
    return SheetRow.empty(new UUID(0, 0)).with("row", CellValue.of(text)).references("row").stream()
        .map(this::name)
        .findFirst()
        .orElse(text);
  }

  private String number(FieldType type, BigDecimal number) {
    return switch (type) {
      case FieldType.Money() -> GermanFormat.euros(number);
      case FieldType.Percent _ -> GermanFormat.number(number) + "\u00a0%";
      case FieldType.Quantity q ->
          GermanFormat.number(number) + q.unit().map(unit -> "\u00a0" + unit).orElse("");
      default -> GermanFormat.number(number);
    };
  }

  /** A line as its values, in the order of the fields. */
  private String line(FieldType type, SheetRow line) {
    if (!(type instanceof FieldType.Lines lines)) {
      return line.values().values().stream().map(this::plain).collect(Collectors.joining(", "));
    }
    return lines.fields().stream()
        .flatMap(field -> line.value(field.id()).map(cell -> value(field.type(), cell)).stream())
        .collect(Collectors.joining(", "));
  }

  private String plain(CellValue value) {
    return value(new FieldType.Text(Integer.MAX_VALUE), value);
  }
}
