package kistartklar.ui.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.ui.shared.ChoiceField;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WhileShown;

/** A field that refers to one thing, found by words of its name, or to none. */
final class LinkField implements CellField {

  private final StepContext context;
  private final Cell cell;
  private final LinkTargets targets;
  private final LinkTargets.Target none;
  private final ChoiceField<LinkTargets.Target> choices =
      new ChoiceField<>(LinkTargets.Target::name);
  private final Link jump;
  private final FieldFrame frame;
  private boolean filled;

  LinkField(SheetScope scope, FieldFrame.Name name, Cell cell, LinkTargets targets) {
    context = scope.context();
    this.cell = cell;
    this.targets = targets;
    none = new LinkTargets.Target("", context.text("sheet.choice.none"));
    choices.setSearchable(context.text("sheet.search"), none);
    choices.setMaxWidth(Double.MAX_VALUE);
    choices.setMinWidth(0);
    choices.disableProperty().bind(context.model().readOnlyProperty());
    choices.onChosen(this::choose);
    // Names change where others are edited: asked for when the list is about to be opened.
    choices.focusWithinProperty().subscribe(this::onFocus);
    jump = new Link(context.text("sheet.jump"), "", () -> id().ifPresent(targets::goTo));
    frame = new FieldFrame(name, new VBox(choices, jump), choices);
    jump.setAccessibleText(
        context.text("sheet.spoken.in", context.text("sheet.jump"), name.spoken()));
    WhileShown.follow(choices, context.model().assessmentProperty(), _ -> show());
  }

  private Optional<String> id() {
    return cell.of(context.model().assessment()).orElse(null) instanceof CellValue.Text(String id)
        ? Optional.of(id)
        : Optional.empty();
  }

  private void onFocus(boolean within) {
    if (within && !filled) {
      List<LinkTargets.Target> all = new ArrayList<>(List.of(none));
      all.addAll(targets.all());
      LinkTargets.Target shown = shown();
      if (!all.contains(shown)) {
        all.add(shown);
      }
      choices.getItems().setAll(all);
      choices.show(shown);
    }
    filled = within;
  }

  private LinkTargets.Target shown() {
    return id().map(id -> new LinkTargets.Target(id, targets.name(id))).orElse(none);
  }

  private void choose(LinkTargets.Target target) {
    context
        .model()
        .edit(
            cell.place(),
            assessment ->
                cell.with(
                    assessment,
                    target.id().isEmpty()
                        ? Optional.empty()
                        : Optional.of(CellValue.of(target.id()))));
  }

  private void show() {
    LinkTargets.Target shown = shown();
    if (!choices.getItems().contains(shown)) {
      choices.getItems().add(shown);
    }
    choices.show(shown);
    boolean there = shown != none && targets.isThere(shown.id());
    Texts.show(jump, there);
    boolean gone = shown != none && !there;
    frame.fault(gone ? Optional.of(context.text("sheet.fault.gone")) : Optional.empty());
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
