package kistartklar.ui.worksheet;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.ui.shared.Announcer;
import kistartklar.ui.shared.Buttons;
import kistartklar.ui.shared.Link;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/**
 * What can be done with a whole row. Before one that others refer to is deleted, its uses are
 * listed; it can be archived instead.
 */
final class RowActions extends VBox {

  private final SheetScope scope;
  private final RowEdits edits;
  private final UUID row;
  private final Consumer<UUID> choose;
  private final Link plan;
  private final Link duplicate;
  private final Link archive;
  private final Link delete;
  private final VBox uses = Style.PLAN_NOTICE.on(new VBox());
  private boolean archived;

  /**
   * @param choose shows another row
   */
  RowActions(SheetScope scope, RowEdits edits, UUID row, Consumer<UUID> choose) {
    this.scope = scope;
    this.edits = edits;
    this.row = row;
    this.choose = choose;
    plan = link("sheet.row.plan", this::plan);
    duplicate = link("sheet.row.duplicate", this::duplicate);
    archive = link("sheet.row.archive", () -> edits.archive(row, !archived));
    delete = link("sheet.row.delete", this::delete);
    Texts.show(uses, false);
    Style.BODY.on(this);
    getChildren().setAll(Style.PLAN_FLOW.on(new FlowPane(plan, duplicate, archive, delete)), uses);
  }

  private Link link(String key, Runnable action) {
    Link link = new Link(scope.text(key), scope.text(key), action);
    link.disableProperty().bind(scope.context().model().readOnlyProperty());
    return link;
  }

  /** Shows what can be done with the row as it is now. */
  void show(SheetRow shown, String name) {
    archived = shown.archived();
    archive.setText(scope.text(archived ? "sheet.row.unarchive" : "sheet.row.archive"));
    for (Link link : List.of(plan, duplicate, archive, delete)) {
      link.setAccessibleText(scope.text("sheet.spoken.in", link.getText(), name));
    }
    Texts.show(duplicate, !edits.isFull());
    Texts.show(plan, edits.measures().isPresent() && !archived);
  }

  /** The measure then stands in the form, with its status and the way to it. */
  private void plan() {
    String name = scope.state().words().name(row);
    edits.plan(row, name);
    Announcer.say(getScene(), scope.text("sheet.row.planned", name));
  }

  private void duplicate() {
    scope
        .content()
        .row(edits.table().id(), row)
        .ifPresent(found -> choose.accept(edits.duplicate(found)));
  }

  private void delete() {
    List<RowIndex.Use> found = usesOfRow();
    if (found.isEmpty()) {
      edits.delete(row);
    } else {
      ask(found);
    }
  }

  /** Where the row or one of its lines is used, by other rows. */
  private List<RowIndex.Use> usesOfRow() {
    RowIndex index = scope.state().rows();
    Stream<UUID> lines =
        index.row(row).stream()
            .flatMap(found -> found.values().values().stream())
            .flatMap(value ->
                value instanceof CellValue.Lines(List<SheetRow> inner)
                    ? inner.stream().map(SheetRow::id)
                    : Stream.of());
    return Stream.concat(Stream.of(row), lines)
        .flatMap(id -> index.uses(id).stream())
        .filter(use -> !use.by().row().equals(row))
        .distinct()
        .toList();
  }

  private void ask(List<RowIndex.Use> found) {
    String question = scope.text("sheet.uses", scope.state().words().name(row));
    uses.getChildren().setAll(Texts.wrapped(question, Style.STRONG));
    for (RowIndex.Use use : found) {
      String words =
          scope.text(
              "sheet.use",
              scope.state().words().sheet(use.by().sheet()),
              scope.state().words().name(use.by().row()),
              scope.state().words().label(use.by(), use.field()));
      Link jump =
          new Link(
              words, words, () -> scope.context().navigation().goTo(new Place.OfRow(use.by())));
      jump.setWrapText(true);
      jump.setMinWidth(0);
      uses.getChildren().add(jump);
    }
    Button keep =
        Buttons.of(
            scope.text("sheet.row.archive"),
            () -> {
              edits.archive(row, true);
              end();
            });
    Button really = Buttons.of(scope.text("sheet.row.deleteAnyway"), () -> edits.delete(row));
    Button cancel = Buttons.of(scope.text("sheet.cancel"), this::end);
    FlowPane buttons = Style.PLAN_FLOW.on(new FlowPane(really, cancel));
    if (!archived) {
      buttons.getChildren().addFirst(keep);
    }
    uses.getChildren().add(buttons);
    Texts.show(uses, true);
    Announcer.say(getScene(), question);
    ((Button) buttons.getChildren().getFirst()).requestFocus();
  }

  private void end() {
    Texts.show(uses, false);
    uses.getChildren().clear();
    delete.requestFocus();
  }
}
