package kistartklar.ui.worksheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kistartklar.domain.evidence.CheckFinding;
import kistartklar.domain.worksheet.CellRules;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetPart;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.ui.shared.DocumentField;
import kistartklar.ui.shared.GrowingTextArea;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** One row: its fields from the definition, its note, and what is worth a second look. */
final class RowForm extends VBox {

  private final SheetScope scope;
  private final RowPlace place;
  private final Label title = Texts.wrapped("", Style.CARD_TITLE);
  private final Label archived;
  private final FindingsBox hints;
  private final Map<String, CellField> fields = new LinkedHashMap<>();
  private final RowActions actions;

  /**
   * @param choose shows another row
   */
  RowForm(SheetScope scope, SheetTable table, UUID row, Consumer<UUID> choose) {
    this.scope = scope;
    RowEdits edits = new RowEdits(scope, table);
    place = edits.place(row);
    archived = Texts.wrapped(scope.text("sheet.archived"), Style.SUBTITLE);
    hints = new FindingsBox(scope);
    actions = new RowActions(scope, edits, row, choose);
    Style.ROW_FORM.on(this);
    getChildren().setAll(title, archived, hints);
    for (Field field : table.fields()) {
      if (isOffered(field, row)) {
        add(
            field.id(),
            CellFields.of(scope, new Cell(place, Optional.empty(), field), Optional.empty()));
      }
    }
    add(Place.OfCell.NOTE, note());
    if (table.fields().stream().anyMatch(Field::required)) {
      getChildren().add(Texts.wrapped(scope.text("sheet.required"), Style.FINE_PRINT));
    }
    getChildren().add(actions);
  }

  /** A reference to a worksheet that the guide does not have yet can only be seen, not made. */
  private boolean isOffered(Field field, UUID row) {
    return switch (field.type()) {
      case FieldType.Reference(FieldType.RowTarget to) -> isOffered(to, field, row);
      case FieldType.References(FieldType.RowTarget to) -> isOffered(to, field, row);
      default -> true;
    };
  }

  private boolean isOffered(FieldType.RowTarget to, Field field, UUID row) {
    return scope.context().worksheets().get().table(to).isPresent()
        || scope.content().row(place.table(), row).filter(some -> some.has(field.id())).isPresent();
  }

  private void add(String id, CellField field) {
    fields.put(id, field);
    getChildren().add(field.node());
  }

  private CellField note() {
    SheetPart.Note part = new SheetPart.Note(place);
    String label = scope.text("sheet.note");
    return new TypedField(
        scope.context(),
        new FieldFrame.Name(label, label, Optional.empty()),
        new GrowingTextArea(2, 10),
        CellFields.limited(CellRules.LONGEST_NOTE),
        new DocumentField.Part<>(
            new Place.OfCell(place, Place.OfCell.NOTE, Optional.empty()),
            assessment -> part.of(assessment.worksheets()),
            (assessment, text) ->
                assessment.withWorksheets(part.with(assessment.worksheets(), text))),
        text -> Optional.of(scope.text("sheet.fault.long", CellRules.LONGEST_NOTE)));
  }

  RowPlace place() {
    return place;
  }

  /** Shows what follows from the row as it is now. */
  void show(SheetRow row, List<CheckFinding> findings) {
    String name = scope.state().words().name(row.id());
    title.setText(name);
    Texts.show(archived, row.archived());
    actions.show(row, name);
    hints.show(
        findings.stream().filter(finding -> finding.row().equals(Optional.of(place))).toList());
  }

  /** Puts the focus where filling in begins. */
  void focusFirst() {
    fields.values().iterator().next().focusControl();
  }

  /** Puts the focus into a field; into the first one if there is no such field. */
  void focus(Place.OfCell cell) {
    CellField field = fields.get(cell.field());
    if (field instanceof LinesField lines && cell.line().isPresent()) {
      lines.focus(cell.line().get());
    } else if (field != null) {
      field.focusControl();
    } else {
      focusFirst();
    }
  }
}
