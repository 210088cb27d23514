package kistartklar.ui.worksheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WhileShown;

/** A field in which any of a few are ticked. */
final class TickedField implements CellField {

  private final StepContext context;
  private final Cell cell;
  private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
  private final VBox frame;

  TickedField(
      StepContext context, FieldFrame.Name name, Cell cell, List<FieldType.Option> options) {
    this.context = context;
    this.cell = cell;
    FlowPane flow = Style.PLAN_FLOW.on(new FlowPane());
    for (FieldType.Option option : options) {
      CheckBox box = new CheckBox(option.text());
      box.setMnemonicParsing(false);
      box.setWrapText(true);
      box.setAccessibleText(context.text("sheet.spoken.in", option.text(), name.spoken()));
      box.disableProperty().bind(context.model().readOnlyProperty());
      box.setOnAction(event -> tick(option.id(), box.isSelected()));
      boxes.put(option.id(), box);
      flow.getChildren().add(box);
    }
    Label help = Texts.wrapped("", Style.FIELD_HELP);
    Texts.fill(help, name.help().orElse(""));
    frame = Style.FIELD.on(new VBox(Texts.wrapped(name.label(), Style.FIELD_LABEL), flow, help));
    WhileShown.follow(flow, context.model().assessmentProperty(), this::show);
  }

  private static List<String> ticked(Optional<CellValue> value) {
    return value.orElse(null) instanceof CellValue.Texts(List<String> texts) ? texts : List.of();
  }

  /** In the order of the definition. */
  private void tick(String option, boolean ticked) {
    context
        .model()
        .edit(
            cell.place(),
            assessment -> {
              List<String> before = ticked(cell.of(assessment));
              List<String> after = new ArrayList<>();
              for (String some : boxes.keySet()) {
                if (some.equals(option) ? ticked : before.contains(some)) {
                  after.add(some);
                }
              }
              return cell.with(
                  assessment,
                  after.isEmpty() ? Optional.empty() : Optional.of(new CellValue.Texts(after)));
            });
  }

  private void show(Assessment assessment) {
    List<String> ticked = ticked(cell.of(assessment));
    boxes.forEach((option, box) -> box.setSelected(ticked.contains(option)));
  }

  @Override
  public Node node() {
    return frame;
  }

  @Override
  public void focusControl() {
    boxes.values().iterator().next().requestFocus();
  }
}
