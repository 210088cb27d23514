package kistartklar.domain.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;

/** The words that stand in a row of a worksheet. Numbers and days are not among them. */
record RowTexts(RowIndex rows) {

  /** The texts of a row in the order of its fields: what was written and what was chosen. */
  List<String> of(SheetTable table, SheetRow row) {
    List<String> texts = new ArrayList<>();
    add(texts, table.fields(), row);
    texts.add(row.note());
    return texts.stream().filter(text -> !text.isBlank()).toList();
  }

  private void add(List<String> texts, List<Field> fields, SheetRow row) {
    for (Field field : fields) {
      switch (field.type()) {
        case FieldType.Text _, FieldType.LongText _, FieldType.Person _ ->
            row.text(field.id()).ifPresent(texts::add);
        case FieldType.OneOf(List<FieldType.Option> options) ->
            row.text(field.id()).flatMap(id -> option(options, id)).ifPresent(texts::add);
        case FieldType.SomeOf(List<FieldType.Option> options) ->
            row.texts(field.id()).forEach(id -> option(options, id).ifPresent(texts::add));
        case FieldType.Lines lines -> {
          for (SheetRow line : row.lines(field.id())) {
            add(texts, lines.fields(), line);
            texts.add(line.note());
          }
        }
        case FieldType.Reference _, FieldType.References _ ->
            row.references(field.id()).stream()
                .flatMap(id -> rows.row(id).stream())
                .forEach(other -> names(other).ifPresent(texts::add));
        case FieldType.Quantity _,
            FieldType.Money _,
            FieldType.Percent _,
            FieldType.Day _,
            FieldType.YesNo _,
            FieldType.Points _,
            FieldType.Measures _ -> {}
      }
    }
  }

  /** What a row that is referred to is called. */
  private static Optional<String> names(SheetRow row) {
    return Stream.of("title", "name", "tool", "text")
        .flatMap(field -> row.value(field).stream())
        .filter(CellValue.Text.class::isInstance)
        .map(value -> ((CellValue.Text) value).text())
        .findFirst();
  }

  private static Optional<String> option(List<FieldType.Option> options, String id) {
    return options.stream()
        .filter(option -> option.id().equals(id))
        .map(FieldType.Option::text)
        .findFirst();
  }
}
