package kistartklar.ui.worksheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kistartklar.domain.figures.ComputedValue;
import kistartklar.domain.plan.GermanOrder;
import kistartklar.domain.worksheet.Calculation;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.text.words.ColumnWords;
import kistartklar.ui.shared.Style;
import org.jspecify.annotations.Nullable;

/** The rows of one table to look at and to choose from. Nothing is edited here. */
final class RowTable extends TableView<SheetRow> {

  /** What a row is sorted by: numbers among themselves, then words, then what is missing. */
  private record Key(Optional<BigDecimal> number, String words) {
    static final Comparator<Key> ORDER =
        Comparator.comparing(Key::isMissing)
            .thenComparing(key -> key.number().isEmpty())
            .thenComparing(key -> key.number().orElse(BigDecimal.ZERO))
            .thenComparing(Key::words, GermanOrder.NAMES);

    boolean isMissing() {
      return number.isEmpty() && words.isEmpty();
    }
  }

  /** Of the column that names the rows, and of others, in em. */
  private static final double NAME = 10;

  private static final double OTHER = 6;

  /** A column may become this much narrower than wished before the table scrolls sideways. */
  private static final double LEAST_SHARE = 0.75;

  /** Room for lines and a scroll bar, in em. */
  private static final double EDGE = 1.6;

  /** Of a letter in a heading, in em. */
  private static final double LETTER = 0.56;

  private static final PseudoClass NUMBER = PseudoClass.getPseudoClass("number");

  private final SheetScope scope;
  private final SheetTable table;
  private final ObservableList<SheetRow> rows = FXCollections.observableArrayList();
  private final List<Shown> cells = new ArrayList<>();
  private final Map<TableColumn<SheetRow, SheetRow>, Double> widths = new IdentityHashMap<>();
  private final Map<String, Map<SheetRow, Key>> keys = new java.util.HashMap<>();
  private boolean filling;

  /**
   * @param em size of the text in pixels
   * @param choose told of the row that the user chooses
   * @param enter called when the user wants to edit the chosen row
   */
  RowTable(
      SheetScope scope,
      SheetTable table,
      ObservableValue<Double> em,
      Consumer<UUID> choose,
      Runnable enter) {
    this.scope = scope;
    this.table = table;
    table.columns().forEach(id -> getColumns().add(column(id)));
    SortedList<SheetRow> sorted = new SortedList<>(rows);
    sorted.comparatorProperty().bind(comparatorProperty());
    setItems(sorted);
    Style.ROW_TABLE.on(this);
    setAccessibleText(scope.text("sheet.table", table.many()));
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(row -> {
          if (row != null && !filling) {
            choose.accept(row.id());
          }
        });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            enter.run();
            event.consume();
          }
        });
    em.subscribe(size -> fit(size, getWidth()));
    widthProperty().subscribe(width -> fit(em.getValue(), width.doubleValue()));
  }

  /** Columns share the width as long as they fit in; else the table scrolls sideways. */
  private void fit(double em, double width) {
    double least = em * EDGE;
    for (Map.Entry<TableColumn<SheetRow, SheetRow>, Double> column : widths.entrySet()) {
      double heading = (column.getKey().getText().length() * LETTER + EDGE) * em;
      double wished = Math.max(column.getValue() * em, heading);
      double spared = Math.max(wished * LEAST_SHARE, heading);
      column.getKey().setMinWidth(spared);
      column.getKey().setPrefWidth(wished);
      least += spared;
    }
    setColumnResizePolicy(
        width >= least ? CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN : UNCONSTRAINED_RESIZE_POLICY);
  }

  private TableColumn<SheetRow, SheetRow> column(String id) {
    String heading = ColumnWords.heading(table, id);
    TableColumn<SheetRow, SheetRow> column = new TableColumn<>(heading);
    widths.put(column, id.equals(table.title()) ? NAME : numeric(id) ? 0 : OTHER);
    column.setReorderable(false);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    column.setComparator((one, other) -> Key.ORDER.compare(key(id, one), key(id, other)));
    column.setCellFactory(ignored -> {
      Shown cell = new Shown(id);
      cells.add(cell);
      return cell;
    });
    return column;
  }

  /**
   * Whether there are only short numbers in a column, which needs no more room than its heading.
   */
  private boolean numeric(String column) {
    return table
        .computed(column)
        .map(computed -> computed.calculation().kind() == Calculation.Kind.NUMBER)
        .orElseGet(() ->
            table.field(column).filter(f -> f.type() instanceof FieldType.Points).isPresent());
  }

  private RowPlace place(SheetRow row) {
    return new RowPlace(scope.sheet().id(), table.id(), row.id());
  }

  private String words(SheetRow row, String column) {
    String words = scope.state().columns().cell(place(row), table, row, column);
    return row.archived() && column.equals(table.title())
        ? scope.text("sheet.row.archived", words)
        : words;
  }

  private Key key(String column, SheetRow row) {
    return keys.computeIfAbsent(column, _ -> new IdentityHashMap<>())
        .computeIfAbsent(row, some -> new Key(number(column, some), words(some, column)));
  }

  private Optional<BigDecimal> number(String column, SheetRow row) {
    return table
        .computed(column)
        .map(computed ->
            scope.state().columns().figures().value(computed.calculation(), row)
                    instanceof ComputedValue.Figure(BigDecimal number)
                ? Optional.of(number)
                : Optional.<BigDecimal>empty())
        .orElseGet(() ->
            row.value(column).orElse(null) instanceof CellValue.Amount(BigDecimal number)
                ? Optional.of(number)
                : row.day(column).map(day -> BigDecimal.valueOf(day.toEpochDay())));
  }

  /** Shows the rows as they are now; the chosen one stays chosen. */
  void show(List<SheetRow> now, Optional<UUID> chosen) {
    filling = true;
    keys.clear();
    if (hasSameRows(now)) {
      for (int i = 0; i < now.size(); i++) {
        if (rows.get(i) != now.get(i)) {
          rows.set(i, now.get(i));
        }
      }
    } else {
      rows.setAll(now);
    }
    select(chosen);
    cells.forEach(Shown::refresh);
    filling = false;
  }

  private boolean hasSameRows(List<SheetRow> now) {
    return rows.stream().map(SheetRow::id).toList().equals(now.stream().map(SheetRow::id).toList());
  }

  private void select(Optional<UUID> chosen) {
    Optional<SheetRow> row =
        rows.stream().filter(some -> Optional.of(some.id()).equals(chosen)).findFirst();
    if (row.isEmpty()) {
      getSelectionModel().clearSelection();
    } else if (getSelectionModel().getSelectedItem() != row.get()) {
      getSelectionModel().clearAndSelect(getItems().indexOf(row.get()));
      scrollTo(row.get());
    }
  }

  /** A cell whose words may change although its row stays the same. */
  private final class Shown extends TableCell<SheetRow, SheetRow> {

    private final String column;

    Shown(String column) {
      this.column = column;
    }

    @Override
    protected void updateItem(@Nullable SheetRow row, boolean empty) {
      super.updateItem(row, empty);
      refresh();
    }

    void refresh() {
      SheetRow row = getItem();
      if (row == null || isEmpty()) {
        setText(null);
        return;
      }
      boolean number = number(column, row).isPresent() && row.day(column).isEmpty();
      pseudoClassStateChanged(NUMBER, number);
      setText(words(row, column).replace('\n', ' '));
    }
  }
}
