package kistartklar.ui.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import kistartklar.domain.scoring.Score;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.ui.shared.ChoiceField;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.WhileShown;

/** A field in which one of a few is chosen, or none, which it is at first. */
final class ChosenField implements CellField {

  private record Entry(Optional<CellValue> value, String words) {}

  private final ChoiceField<Entry> choices = new ChoiceField<>(Entry::words);
  private final FieldFrame frame;

  ChosenField(StepContext context, FieldFrame.Name name, Cell cell) {
    choices.getItems().setAll(entries(context, cell.field().type()));
    choices.setWidthOfChosen();
    Style.PLAN_CHOICE.on(choices);
    choices.disableProperty().bind(context.model().readOnlyProperty());
    choices.onChosen(entry ->
        context.model().edit(cell.place(), assessment -> cell.with(assessment, entry.value())));
    frame = new FieldFrame(name, choices);
    WhileShown.follow(
        choices, context.model().assessmentProperty(), assessment -> show(cell.of(assessment)));
  }

  private static List<Entry> entries(StepContext context, FieldType type) {
    List<Entry> entries = new ArrayList<>();
    switch (type) {
      case FieldType.OneOf(List<FieldType.Option> options) -> {
        entries.add(new Entry(Optional.empty(), context.text("sheet.choice.none")));
        options.forEach(option ->
            entries.add(new Entry(Optional.of(CellValue.of(option.id())), option.text())));
      }
      case FieldType.Points(String low, String middle, String high) -> {
        entries.add(new Entry(Optional.empty(), context.text("sheet.choice.none")));
        List<String> words = List.of(low, "", middle, "", high);
        for (int points = Score.LOWEST; points <= Score.HIGHEST; points++) {
          String meaning = words.get(points - Score.LOWEST);
          entries.add(
              new Entry(
                  Optional.of(CellValue.of(new Score(points))),
                  meaning.isEmpty()
                      ? String.valueOf(points)
                      : context.text("sheet.score", points, meaning)));
        }
      }
      default -> {
        entries.add(new Entry(Optional.empty(), context.text("sheet.choice.open")));
        entries.add(new Entry(Optional.of(CellValue.of(true)), context.text("answer.yes")));
        entries.add(new Entry(Optional.of(CellValue.of(false)), context.text("answer.no")));
      }
    }
    return entries;
  }

  private void show(Optional<CellValue> value) {
    choices.show(
        choices.getItems().stream()
            .filter(entry -> entry.value().equals(value))
            .findFirst()
            .orElseGet(choices.getItems()::getFirst));
  }

  @Override
  public Node node() {
    return frame;
  }

  @Override
  public void focusControl() {
    choices.requestFocus();
  }
}
