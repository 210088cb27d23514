package kistartklar.ui.worksheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.ui.shared.Buttons;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import kistartklar.ui.shared.WhileShown;

/** Rows within the row. Each is a line that opens to its fields. */
final class LinesField implements CellField {

  private final SheetScope scope;
  private final Cell cell;
  private final FieldType.Lines type;
  private final Map<UUID, LinePane> panes = new LinkedHashMap<>();
  private final VBox list = Style.BODY.on(new VBox());
  private final Button add;
  private final Label full;
  private final VBox frame;

  LinesField(SheetScope scope, FieldFrame.Name name, Cell cell, FieldType.Lines type) {
    this.scope = scope;
    this.cell = cell;
    this.type = type;
    add = Buttons.of(scope.text("sheet.lines.add", type.one()), this::add);
    add.setAccessibleText(scope.text("sheet.spoken.in", add.getText(), name.spoken()));
    add.disableProperty().bind(scope.context().model().readOnlyProperty());
    full = Texts.wrapped(scope.text("sheet.fault.lines", SheetTable.MOST_ROWS), Style.FIELD_HELP);
    Label help = Texts.wrapped("", Style.FIELD_HELP);
    Texts.fill(help, name.help().orElse(""));
    frame =
        Style.FIELD.on(
            new VBox(Texts.wrapped(name.label(), Style.FIELD_LABEL), help, list, add, full));
    WhileShown.follow(list, scope.context().model().assessmentProperty(), this::show);
  }

  private static List<SheetRow> lines(Optional<CellValue> value) {
    return value.orElse(null) instanceof CellValue.Lines(List<SheetRow> lines) ? lines : List.of();
  }

  private void show(Assessment assessment) {
    List<SheetRow> lines = lines(cell.of(assessment));
    Map<UUID, LinePane> before = Map.copyOf(panes);
    panes.clear();
    for (int i = 0; i < lines.size(); i++) {
      SheetRow line = lines.get(i);
      LinePane pane = before.get(line.id());
      if (pane == null) {
        pane = new LinePane(scope, cell, type, line.id(), this::remove);
      }
      pane.show(i + 1, line);
      panes.put(line.id(), pane);
    }
    List<LinePane> shown = List.copyOf(panes.values());
    if (!list.getChildren().equals(shown)) {
      list.getChildren().setAll(shown);
    }
    Texts.show(list, !shown.isEmpty());
    boolean room = lines.size() < SheetTable.MOST_ROWS;
    Texts.show(add, room);
    Texts.show(full, !room);
  }

  private void change(UnaryOperator<List<SheetRow>> change) {
    scope
        .context()
        .model()
        .edit(
            cell.place(),
            assessment -> {
              List<SheetRow> lines = change.apply(new ArrayList<>(lines(cell.of(assessment))));
              return cell.with(
                  assessment,
                  lines.isEmpty() ? Optional.empty() : Optional.of(new CellValue.Lines(lines)));
            });
  }

  private void add() {
    UUID id = UUID.randomUUID();
    change(lines -> {
      lines.add(SheetRow.empty(id));
      return lines;
    });
    LinePane made = panes.get(id);
    if (made != null) {
      made.open();
    }
  }

  private void remove(UUID id) {
    change(lines -> {
      lines.removeIf(line -> line.id().equals(id));
      return lines;
    });
    add.requestFocus();
  }

  /** Opens a line and puts the focus into one of its fields. */
  void focus(Place.OfCell.Line line) {
    LinePane pane = panes.get(line.line());
    if (pane == null) {
      focusControl();
    } else {
      pane.focus(line.field());
    }
  }

  @Override
  public Node node() {
    return frame;
  }

  @Override
  public void focusControl() {
    if (panes.isEmpty()) {
      add.requestFocus();
    } else {
      panes.values().iterator().next().focusHead();
    }
  }
}
