package kistartklar.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kistartklar.domain.plan.ActionPlan;
import kistartklar.domain.plan.PlanItem;
import kistartklar.domain.plan.PlanKey;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import org.jspecify.annotations.Nullable;

/**
 * The measures of the plan, a row each, of which one or several are chosen. Only what is seen has
 * nodes. A measure of the firm's own is put elsewhere by keys or by dragging it onto another.
 */
final class PlanList extends ListView<ListedMeasure> {

  /** What the list tells. */
  interface Listener {
    /** Other measures are chosen, maybe none. */
    void chosen(List<PlanKey> keys);

    /** The chosen measure is to be edited. */
    void enter();

    /** A measure is to be put one place up (-1) or down (1). */
    void move(PlanKey key, int by);

    /** A measure is to be put where another one is. */
    void moveTo(PlanKey key, PlanKey place);
  }

  private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

  /** From this width on, in em, everything about a measure stands beside its title. */
  private static final double ROOMY = 46;

  private final StepContext context;
  private final Listener listener;
  private final ObservableList<ListedMeasure> lines = FXCollections.observableArrayList();
  private final List<Cell> cells = new ArrayList<>();
  private final Map<PlanKey, PlanItem> items = new HashMap<>();
  private LocalDate today = LocalDate.MIN;
  private double em = 1;
  private boolean filling;

  PlanList(StepContext context, Listener listener) {
    this.context = context;
    this.listener = listener;
    Style.PLAN_LIST.on(this);
    setAccessibleText(context.text("plan.list"));
    setItems(lines);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setCellFactory(list -> {
      Cell cell = new Cell();
      cells.add(cell);
      return cell;
    });
    getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<ListedMeasure>) change -> tell());
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    widthProperty().subscribe(this::refreshCells);
  }

  /** Takes another size of text, in pixels. */
  void setEm(double pixels) {
    em = pixels;
    refreshCells();
  }

  private void tell() {
    cells.forEach(Cell::showChosen);
    if (!filling) {
      listener.chosen(chosen());
    }
  }

  private void onKey(KeyEvent event) {
    Optional<PlanKey> key = chosen().stream().findFirst();
    boolean way = event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
    if (way && event.isAltDown()) {
      key.ifPresent(own -> listener.move(own, event.getCode() == KeyCode.UP ? -1 : 1));
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      listener.enter();
      event.consume();
    }
  }

  /** The measures that are chosen, in their order. */
  List<PlanKey> chosen() {
    return getSelectionModel().getSelectedIndices().stream()
        .sorted()
        .filter(index -> index >= 0 && index < lines.size())
        .map(index -> lines.get(index).key())
        .toList();
  }

  /** Whether the list has room for the columns beside the title. */
  boolean isRoomy() {
    return getWidth() >= ROOMY * em;
  }

  /** Takes other lines; what is chosen stays chosen if it is still there. */
  void setLines(List<ListedMeasure> newLines) {
    List<PlanKey> before = chosen();
    filling = true;
    lines.setAll(newLines);
    getSelectionModel().clearSelection();
    for (int i = 0; i < lines.size(); i++) {
      if (before.contains(lines.get(i).key())) {
        getSelectionModel().select(i);
      }
    }
    filling = false;
  }

  /** Chooses one measure alone and brings it into view. */
  void choose(PlanKey key) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).key().equals(key)) {
        getSelectionModel().clearAndSelect(i);
        scrollTo(Math.max(0, i - 1));
        return;
      }
    }
  }

  /** Shows what the measures say, with every row where it is. */
  void show(ActionPlan plan, LocalDate now) {
    items.clear();
    plan.items().forEach(item -> items.put(item.key(), item));
    today = now;
    refreshCells();
  }

  private void refreshCells() {
    cells.forEach(Cell::refresh);
  }

  /** A row whose words may change although its line stays the same. */
  private final class Cell extends ListCell<ListedMeasure> {

    private final PlanRow row = new PlanRow(context);

    Cell() {
      // Otherwise the widest text would make the list scroll sideways.
      setPrefWidth(0);
      setOnDragDetected(event -> {
        if (getItem() != null && getItem().key() instanceof PlanKey.OfOwn) {
          startFullDrag();
        }
      });
      setOnMouseDragEntered(
          event -> pseudoClassStateChanged(DROP, event.getGestureSource() != this && isOwn()));
      setOnMouseDragExited(event -> pseudoClassStateChanged(DROP, false));
      setOnMouseDragReleased(event -> {
        ListedMeasure here = getItem();
        if (here != null
            && event.getGestureSource() instanceof Cell source
            && source.getItem() != null) {
          listener.moveTo(source.getItem().key(), here.key());
        }
      });
    }

    private boolean isOwn() {
      return getItem() != null && getItem().key() instanceof PlanKey.OfOwn;
    }

    @Override
    protected void updateItem(@Nullable ListedMeasure line, boolean empty) {
      super.updateItem(line, empty);
      refresh();
    }

    @Override
    public void updateSelected(boolean selected) {
      super.updateSelected(selected);
      showChosen();
    }

    void showChosen() {
      row.setChosen(isSelected() && !isEmpty());
    }

    void refresh() {
      ListedMeasure line = getItem();
      PlanItem item = line == null || isEmpty() ? null : items.get(line.key());
      if (line == null || item == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      setGraphic(row);
      row.setRoomy(isRoomy());
      row.show(item, line.heading(), today);
      showChosen();
      setAccessibleText(row.spoken(item, today));
    }

    /** As high as the texts need in the width there is; the toolkit takes one line for granted. */
    @Override
    protected double computePrefHeight(double width) {
      double sides = snappedLeftInset() + snappedRightInset();
      double room = (width < 0 ? getWidth() : width) - sides;
      return getGraphic() == null || room <= 0
          ? super.computePrefHeight(width)
          : snapSizeY(snappedTopInset() + row.prefHeight(room) + snappedBottomInset());
    }

    @Override
    protected void layoutChildren() {
      super.layoutChildren();
      if (getGraphic() != null) {
        row.resizeRelocate(
            snappedLeftInset(),
            snappedTopInset(),
            getWidth() - snappedLeftInset() - snappedRightInset(),
            getHeight() - snappedTopInset() - snappedBottomInset());
      }
    }
  }
}
