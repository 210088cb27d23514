package kistartklar.ui.worksheet;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import kistartklar.domain.people.People;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.text.DayReader.Yearless;
import kistartklar.text.words.CellFaultWords;
import kistartklar.ui.day.DayInput;
import kistartklar.ui.shared.DocumentField;
import kistartklar.ui.shared.GrowingTextArea;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Suggestions;

/** Makes the fields of a form from their definitions. */
final class CellFields {

  private static final int LEAST_LINES = 2;
  private static final int MOST_LINES = 10;

  private CellFields() {}

  /**
   * A new field for a place in the document.
   *
   * @param of what it belongs to, for those who only hear the name; empty for the row itself
   */
  static CellField of(SheetScope scope, Cell cell, Optional<String> of) {
    FieldFrame.Name name = name(scope, cell.field(), of);
    return switch (cell.field().type()) {
      case FieldType.Text ignored -> typed(scope, name, cell, new TextField());
      case FieldType.LongText ignored ->
          typed(scope, name, cell, new GrowingTextArea(LEAST_LINES, MOST_LINES));
      case FieldType.Person() -> typed(scope, name, cell, person(scope.context()));
      case FieldType.Quantity ignored -> typed(scope, name, cell, new TextField());
      case FieldType.Money() -> typed(scope, name, cell, new TextField());
      case FieldType.Percent ignored -> typed(scope, name, cell, new TextField());
      case FieldType.Day() ->
          typed(scope, name, cell, new DayInput(scope.context(), Yearless.NEAREST));
      case FieldType.YesNo() -> new ChosenField(scope.context(), name, cell);
      case FieldType.Points ignored -> new ChosenField(scope.context(), name, cell);
      case FieldType.OneOf ignored -> new ChosenField(scope.context(), name, cell);
      case FieldType.SomeOf(List<FieldType.Option> options) ->
          new TickedField(scope.context(), name, cell, options);
      case FieldType.Reference(FieldType.RowTarget to) ->
          new LinkField(scope, name, cell, new RowTargets(scope, to, cell.row()));
      case FieldType.References(FieldType.RowTarget to) ->
          new LinksField(scope, name, cell, new RowTargets(scope, to, cell.row()));
      case FieldType.Measures() -> new LinksField(scope, name, cell, new MeasureTargets(scope));
      case FieldType.Lines lines -> new LinesField(scope, name, cell, lines);
    };
  }

  private static FieldFrame.Name name(SheetScope scope, Field field, Optional<String> of) {
    String unit = unit(field.type()).filter(some -> !field.label().contains(some)).orElse("");
    String label =
        unit.isEmpty() ? field.label() : scope.text("sheet.field.unit", field.label(), unit);
    String shown = field.required() ? scope.text("sheet.field.required", label) : label;
    String spoken = field.required() ? scope.text("sheet.field.required.spoken", label) : label;
    return new FieldFrame.Name(
        shown,
        of.map(owner -> scope.text("sheet.spoken.in", spoken, owner)).orElse(spoken),
        field.help());
  }

  private static Optional<String> unit(FieldType type) {
    return switch (type) {
      case FieldType.Quantity quantity -> quantity.unit();
      case FieldType.Money() -> Optional.of("€");
      case FieldType.Percent ignored -> Optional.of("%");
      default -> Optional.empty();
    };
  }

  private static CellField typed(
      SheetScope scope, FieldFrame.Name name, Cell cell, TextInputControl control) {
    CellText text =
        new CellText(cell.field().type(), DayInput.form(scope.context().today(), Yearless.NEAREST));
    CellFaultWords words = new CellFaultWords(scope.context().messages());
    return new TypedField(
        scope.context(),
        name,
        control,
        text.form(),
        new DocumentField.Part<>(cell.place(), cell::of, cell::with),
        typed -> text.fault(typed).map(words::words));
  }

  /** A field that offers every name in the document. */
  static TextField person(StepContext context) {
    TextField field = new TextField();
    Suggestions.install(
        field,
        context.messages(),
        () -> People.in(context.model().assessment(), context.worksheets().get()));
    return field;
  }

  /** Text of so many characters at most: no document may hold more there. */
  static DocumentField.Form<String> limited(int most) {
    return new DocumentField.Form<>(
        text -> text, text -> text.length() <= most ? Optional.of(text) : Optional.empty());
  }
}
