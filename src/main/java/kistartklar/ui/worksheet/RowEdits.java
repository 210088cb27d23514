package kistartklar.ui.worksheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kistartklar.domain.assessment.MeasureLink;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.worksheet.CellRules;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.ui.shared.Place;

/** Adds, copies, archives and deletes rows of a table. Each is one step that undo takes back. */
record RowEdits(SheetScope scope, SheetTable table) {

  RowPlace place(UUID row) {
    return new RowPlace(scope.sheet().id(), table.id(), row);
  }

  /** Whether the table takes no more rows. */
  boolean isFull() {
    return scope.content().rows(table.id()).size() >= SheetTable.MOST_ROWS;
  }

  private void change(UUID row, UnaryOperator<SheetContent> change) {
    String sheet = scope.sheet().id();
    scope
        .context()
        .model()
        .edit(
            new Place.OfRow(place(row)),
            assessment ->
                assessment.withWorksheets(
                    assessment
                        .worksheets()
                        .withSheet(sheet, change.apply(assessment.worksheets().sheet(sheet)))));
  }

  /** Adds a row with the lines that the definition begins with; tells which. */
  UUID add() {
    return add(Map.of());
  }

  /** Adds such a row with some values; tells which. */
  UUID add(Map<String, CellValue> values) {
    SheetRow row = fresh();
    for (Map.Entry<String, CellValue> value : values.entrySet()) {
      row = row.with(value.getKey(), value.getValue());
    }
    SheetRow added = row;
    change(added.id(), content -> content.withRow(table.id(), added));
    return added.id();
  }

  /** Adds the rows that a firm can begin with; tells the first. */
  UUID addStarters() {
    List<SheetRow> added =
        table.starters().stream()
            .map(values -> filled(fresh(), table.fields(), values))
            .limit(SheetTable.MOST_ROWS - scope.content().rows(table.id()).size())
            .toList();
    UUID first = added.getFirst().id();
    change(
        first,
        content -> {
          List<SheetRow> rows = new ArrayList<>(content.rows(table.id()));
          rows.addAll(added);
          return content.withRows(table.id(), rows);
        });
    return first;
  }

  private SheetRow fresh() {
    SheetRow row = SheetRow.empty(UUID.randomUUID());
    for (Field field : table.fields()) {
      if (field.type() instanceof FieldType.Lines lines && !lines.starters().isEmpty()) {
        List<SheetRow> started =
            lines.starters().stream()
                .map(values -> filled(SheetRow.empty(UUID.randomUUID()), lines.fields(), values))
                .toList();
        row = row.with(field.id(), new CellValue.Lines(started));
      }
    }
    return row;
  }

  private static SheetRow filled(SheetRow row, List<Field> fields, Map<String, String> values) {
    SheetRow filled = row;
    for (Field field : fields) {
      Optional<CellValue> value =
          Optional.ofNullable(values.get(field.id()))
              .flatMap(text -> CellText.starter(field.type(), text));
      filled = value.isPresent() ? filled.with(field.id(), value) : filled;
    }
    return filled;
  }

  /** Adds a copy behind a row, with a name of its own where there is room for one; tells which. */
  UUID duplicate(SheetRow row) {
    SheetRow copy = SheetRow.empty(UUID.randomUUID()).withNote(row.note());
    for (Map.Entry<String, CellValue> value : row.values().entrySet()) {
      copy = copy.with(value.getKey(), copied(value.getKey(), value.getValue()));
    }
    SheetRow copied = copy;
    change(
        copied.id(),
        content -> {
          List<SheetRow> rows = new ArrayList<>(content.rows(table.id()));
          int behind = rows.indexOf(row) + 1;
          rows.add(behind > 0 ? behind : rows.size(), copied);
          return content.withRows(table.id(), rows);
        });
    return copied.id();
  }

  private CellValue copied(String field, CellValue value) {
    if (value instanceof CellValue.Lines(List<SheetRow> lines)) {
      return new CellValue.Lines(
          lines.stream()
              .map(line ->
                  new SheetRow(UUID.randomUUID(), line.note(), line.archived(), line.values()))
              .toList());
    }
    if (field.equals(table.title()) && value instanceof CellValue.Text(String name)) {
      CellValue renamed = CellValue.of(scope.text("sheet.row.copy", name));
      boolean fits =
          table
              .field(field)
              .filter(found -> found.type() instanceof FieldType.Text)
              .filter(found -> CellRules.fault(found.type(), renamed).isEmpty())
              .isPresent();
      return fits ? renamed : value;
    }
    return value;
  }

  void archive(UUID row, boolean archived) {
    change(
        row,
        content ->
            content
                .row(table.id(), row)
                .map(some -> content.withRow(table.id(), some.withArchived(archived)))
                .orElse(content));
  }

  /** The field that links a row to measures, if the table has one. */
  Optional<Field> measures() {
    return table.fields().stream()
        .filter(field -> field.type() instanceof FieldType.Measures)
        .findFirst();
  }

  /**
   * Puts a measure into the plan that a row is linked to. It is called like the row, serves the
   * first question of the worksheet, and is done by whoever answers for the row.
   */
  void plan(UUID id, String name) {
    Optional<Field> field = measures();
    Optional<SheetRow> row = scope.content().row(table.id(), id);
    if (field.isEmpty() || row.isEmpty()) {
      return;
    }
    OwnMeasure measure =
        OwnMeasure.empty(UUID.randomUUID())
            .withTitle(name)
            .withLink(
                scope.sheet().questions().stream()
                    .<MeasureLink>map(MeasureLink.ToQuestion::new)
                    .findFirst()
                    .orElse(MeasureLink.NONE))
            .withState(MeasureState.NONE.withOwner(responsible(row.get())));
    List<String> linked = new ArrayList<>(row.get().texts(field.get().id()));
    linked.add(measure.id().toString());
    SheetRow changed = row.get().with(field.get().id(), new CellValue.Texts(linked));
    String sheet = scope.sheet().id();
    scope
        .context()
        .model()
        .edit(
            new Place.OfRow(place(id)),
            assessment ->
                assessment
                    .withOwnMeasure(measure)
                    .withWorksheets(
                        assessment
                            .worksheets()
                            .withSheet(
                                sheet,
                                assessment
                                    .worksheets()
                                    .sheet(sheet)
                                    .withRow(table.id(), changed))));
  }

  private String responsible(SheetRow row) {
    return table.fields().stream()
        .filter(field -> field.type() instanceof FieldType.Person)
        .sorted(Comparator.comparing(field -> !field.id().equals("owner")))
        .flatMap(field -> row.text(field.id()).stream())
        .filter(name -> !name.isBlank())
        .findFirst()
        .map(String::strip)
        .orElse("");
  }

  /** Deletes a row and nothing else: what refers to it says that it is gone. */
  void delete(UUID row) {
    change(row, content -> content.withoutRow(table.id(), row));
  }
}
