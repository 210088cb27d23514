package kistartklar.ui.worksheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.ui.shared.ChoiceField;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WhileShown;
import kistartklar.ui.shared.WrappingRow;

/** A field that refers to several things: those that it has, and a list to add more from. */
final class LinksField implements CellField {

  /** From this width on, in em, the way to take something away stands beside its name. */
  private static final double WIDE = 24;

  private final StepContext context;
  private final Cell cell;
  private final LinkTargets targets;
  private final LinkTargets.Target add;
  private final ChoiceField<LinkTargets.Target> choices =
      new ChoiceField<>(LinkTargets.Target::name);
  private final VBox list = new VBox();
  private final FieldFrame frame;
  private boolean filled;

  LinksField(SheetScope scope, FieldFrame.Name name, Cell cell, LinkTargets targets) {
    context = scope.context();
    this.cell = cell;
    this.targets = targets;
    add = new LinkTargets.Target("", context.text("sheet.links.add"));
    choices.setSearchable(context.text("sheet.search"), add);
    choices.setMaxWidth(Double.MAX_VALUE);
    choices.setMinWidth(0);
    choices.getItems().setAll(List.of(add));
    choices.show(add);
    choices.disableProperty().bind(context.model().readOnlyProperty());
    choices.onChosen(this::choose);
    choices.focusWithinProperty().subscribe(this::onFocus);
    frame = new FieldFrame(name, Style.BODY.on(new VBox(list, choices)), choices);
    WhileShown.follow(list, context.model().assessmentProperty(), _ -> show());
  }

  private List<String> ids() {
    return ids(cell.of(context.model().assessment()));
  }

  private static List<String> ids(Optional<CellValue> value) {
    return value.orElse(null) instanceof CellValue.Texts(List<String> ids) ? ids : List.of();
  }

  private void onFocus(boolean within) {
    if (within && !filled) {
      List<String> taken = ids();
      List<LinkTargets.Target> all = new ArrayList<>(List.of(add));
      targets.all().stream().filter(target -> !taken.contains(target.id())).forEach(all::add);
      choices.getItems().setAll(all);
      choices.show(add);
    }
    filled = within;
  }

  private void choose(LinkTargets.Target target) {
    if (!target.id().isEmpty()) {
      choices.show(add);
      change(ids -> {
        ids.add(target.id());
        return ids;
      });
    }
  }

  private void change(UnaryOperator<List<String>> change) {
    context
        .model()
        .edit(
            cell.place(),
            assessment -> {
              List<String> ids = change.apply(new ArrayList<>(ids(cell.of(assessment))));
              List<String> once = ids.stream().distinct().toList();
              return cell.with(
                  assessment,
                  once.isEmpty() ? Optional.empty() : Optional.of(new CellValue.Texts(once)));
            });
  }

  private void show() {
    List<String> ids = ids();
    list.getChildren().setAll(ids.stream().map(this::entry).toList());
    Texts.show(list, !list.getChildren().isEmpty());
    // The measure of a question leaves the plan when that is answered, and may come back.
    boolean rows = cell.field().type() instanceof FieldType.References;
    boolean gone = rows && !ids.stream().allMatch(targets::isThere);
    frame.fault(gone ? Optional.of(context.text("sheet.fault.someGone")) : Optional.empty());
  }

  private Node entry(String id) {
    String name = targets.name(id);
    String removal = context.text("sheet.links.remove");
    Link remove =
        new Link(
            removal,
            context.text("sheet.spoken.in", removal, name),
            () -> {
              change(ids -> {
                ids.remove(id);
                return ids;
              });
              choices.requestFocus();
            });
    remove.disableProperty().bind(context.model().readOnlyProperty());
    Node shown =
        targets.isThere(id)
            ? wrapping(new Link(name, name, () -> targets.goTo(id)))
            : Texts.wrapped(name, Style.SUBTITLE);
    VBox box = new VBox(new HBox(shown));
    targets.state(id).ifPresent(state -> box.getChildren().add(Texts.line(state, Style.SUBTITLE)));
    return new WrappingRow(WIDE, box, remove);
  }

  private static Link wrapping(Link link) {
    link.setWrapText(true);
    link.setMinWidth(0);
    return link;
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
