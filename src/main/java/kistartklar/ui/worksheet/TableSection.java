package kistartklar.ui.worksheet;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kistartklar.domain.evidence.CheckFinding;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.ui.shared.Buttons;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One table of a worksheet with its figures and chart, and the form of the chosen row to be put
 * beside.
 */
final class TableSection extends VBox {

  /** Rows that are seen without scrolling, at least and at most. */
  private static final int FEWEST = 3;

  private static final int MOST = 12;

  /** The height of a row in em: that of a line with its padding. */
  private static final double ROW = 2.3;

  private final SheetScope scope;
  private final SheetTable table;
  private final RowEdits edits;
  private final ObservableValue<Double> em;
  private final Results results;
  private final RowChart chart;
  private final RowTable rows;
  private final Button add;
  private final Button starters;
  private final Label full;
  private final CheckBox archived;
  private final VBox beside = new VBox();
  private final Label nothing;
  private @Nullable RowForm form;
  private Optional<UUID> chosen = Optional.empty();
  private List<UUID> known = List.of();

  TableSection(SheetScope scope, SheetTable table, ObservableValue<Double> em) {
    this.scope = scope;
    this.table = table;
    this.em = em;
    edits = new RowEdits(scope, table);
    results = new Results(scope, table);
    chart = new RowChart(scope, table);
    rows = new RowTable(scope, table, em, this::choose, this::focusForm);
    rows.setPlaceholder(Texts.wrapped(scope.text("sheet.empty"), Style.SUBTITLE));
    add = Buttons.of(scope.text("sheet.row.add", table.one()), this::add);
    add.disableProperty().bind(scope.context().model().readOnlyProperty());
    starters =
        Buttons.of(
            scope.text("sheet.row.starters", table.starters().size()),
            () -> chooseAndEnter(edits.addStarters()));
    starters.disableProperty().bind(scope.context().model().readOnlyProperty());
    full = Texts.wrapped(scope.text("sheet.row.full", SheetTable.MOST_ROWS), Style.SUBTITLE);
    archived = new CheckBox(scope.text("sheet.archived.show"));
    archived.setOnAction(event -> refresh());
    nothing = Texts.wrapped(scope.text("sheet.row.choose"), Style.SUBTITLE);
    Style.SECTION.on(this);
    getChildren()
        .setAll(
            results, chart, rows, Style.PLAN_FLOW.on(new FlowPane(add, starters, full, archived)));
    em.subscribe(size -> fit());
    List<SheetRow> current = scope.content().current(table.id());
    chosen = current.stream().map(SheetRow::id).findFirst();
  }

  SheetTable table() {
    return table;
  }

  /** The form of the chosen row, to be put where there is room. */
  VBox beside() {
    return beside;
  }

  private List<SheetRow> all() {
    return scope.content().rows(table.id());
  }

  private List<SheetRow> shown() {
    return archived.isSelected() ? all() : scope.content().current(table.id());
  }

  /** Whether rows have come or gone since it was last shown. */
  boolean hasOtherRows() {
    return !known.equals(shown().stream().map(SheetRow::id).toList());
  }

  /** Shows everything as it is now. */
  void refresh() {
    List<SheetRow> all = all();
    if (row().isEmpty()) {
      chosen = Optional.empty();
    }
    Texts.show(archived, all.stream().anyMatch(SheetRow::archived));
    Texts.show(add, !edits.isFull());
    Texts.show(starters, all.isEmpty() && !table.starters().isEmpty());
    Texts.show(full, edits.isFull());
    List<SheetRow> shown = shown();
    known = shown.stream().map(SheetRow::id).toList();
    rows.show(shown, chosen);
    fit();
    showForm();
  }

  private void fit() {
    double size = Math.ceil(em.getValue() * ROW);
    rows.setFixedCellSize(size);
    int seen = Math.clamp(known.size(), FEWEST, MOST);
    rows.setPrefHeight(size * (seen + 1) + size / 2);
    rows.setMinHeight(USE_PREF_SIZE);
  }

  private Optional<SheetRow> row() {
    return chosen.flatMap(id -> scope.content().row(table.id(), id));
  }

  private void showForm() {
    Optional<SheetRow> row = row();
    results.show(row);
    chart.show(row);
    if (row.isEmpty()) {
      form = null;
      beside.getChildren().setAll(nothing);
      return;
    }
    RowForm shown = form;
    if (shown == null || !shown.place().row().equals(row.get().id())) {
      shown = new RowForm(scope, table, row.get().id(), this::chooseAndEnter);
      form = shown;
      beside.getChildren().setAll(shown);
    }
    List<CheckFinding> findings = scope.state().findings(scope.sheet());
    shown.show(row.get(), findings);
  }

  private void choose(UUID row) {
    chosen = Optional.of(row);
    showForm();
  }

  private void chooseAndEnter(UUID row) {
    chosen = Optional.of(row);
    refresh();
    focusForm();
  }

  private void add() {
    chooseAndEnter(edits.add());
  }

  private void focusForm() {
    RowForm shown = form;
    if (shown != null) {
      shown.focusFirst();
    }
  }

  /** Puts the focus where work begins. */
  void focusFirst() {
    if (known.isEmpty()) {
      add.requestFocus();
    } else {
      rows.requestFocus();
    }
  }

  /** Chooses a row, archived ones too; tells whether it is there. */
  boolean reveal(UUID row) {
    Optional<SheetRow> found = scope.content().row(table.id(), row);
    if (found.isEmpty()) {
      return false;
    }
    if (found.get().archived()) {
      archived.setSelected(true);
    }
    chosen = Optional.of(row);
    refresh();
    return true;
  }

  /** Puts the focus into a field of the chosen row. */
  void focus(Place.OfCell cell) {
    RowForm shown = form;
    if (shown != null) {
      shown.focus(cell);
    }
  }

  /** Puts the focus where the chosen row is filled in. */
  void focusChosen() {
    focusForm();
  }
}
