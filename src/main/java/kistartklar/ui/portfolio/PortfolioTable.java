package kistartklar.ui.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import kistartklar.domain.guide.Band;
import kistartklar.text.Ellipsis;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The table of firms. Enter or a double click opens a document. */
final class PortfolioTable extends TableView<Row> {

  /**
   * A column whose words wrap may become this much narrower than wished before the table scrolls
   * sideways; of a number or a date nothing can be spared.
   */
  private static final double LEAST_SHARE = 0.8;

  /** From this width on, in em, names and places of files have all the room they want. */
  private static final double WIDE = 90;

  private static final double ENDLESS = 10_000;

  /** How much more than it wishes a column gets before the rest goes to the names. */
  private static final double MOST_SHARE = 1.15;

  /** Room for lines and a scroll bar, in em. */
  private static final double EDGE = 1.7;

  /** Of a letter in a title, in em; only titles longer than the German ones come to need more. */
  private static final double LETTER = 0.48;

  private final PortfolioModel model;
  private final RowWords words;
  private final FilteredList<Row> filtered;
  private final Consumer<Row> open;

  /** How wide each column would like to be, in em. */
  private final Map<TableColumn<Row, Row>, Double> widths = new LinkedHashMap<>();

  private final List<TableColumn<Row, Row>> wrapping = new ArrayList<>();

  /**
   * @param em size of the text in pixels, with which the columns grow
   */
  PortfolioTable(
      PortfolioModel model, RowWords words, ObservableValue<Double> em, Consumer<Row> open) {
    this.model = model;
    this.words = words;
    this.open = open;
    filtered = new FilteredList<>(model.rows());
    SortedList<Row> sorted = new SortedList<>(filtered);
    sorted.comparatorProperty().bind(comparatorProperty());
    build();
    setItems(sorted);
    setSortPolicy(table -> sortInView());
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    em.subscribe(size -> fit(size, getWidth()));
    widthProperty().subscribe(width -> fit(em.getValue(), width.doubleValue()));
  }

  /** Columns share the width as long as their words fit in; else the table scrolls sideways. */
  private void fit(double em, double width) {
    double least = em * EDGE;
    for (Map.Entry<TableColumn<Row, Row>, Double> column : widths.entrySet()) {
      boolean widened = width >= WIDE * em && wrapping.getFirst() == column.getKey();
      double wished = column.getValue() * (widened ? 2 : 1) * em;
      double spared = wrapping.contains(column.getKey()) ? wished * LEAST_SHARE : wished;
      column.getKey().setMinWidth(spared);
      column.getKey().setPrefWidth(wished);
      // What is over goes to the names.
      column
          .getKey()
          .setMaxWidth(wrapping.getFirst() == column.getKey() ? ENDLESS : wished * MOST_SHARE);
      least += spared;
    }
    setColumnResizePolicy(
        width >= least ? CONSTRAINED_RESIZE_POLICY_FLEX_NEXT_COLUMN : UNCONSTRAINED_RESIZE_POLICY);
  }

  private void build() {
    Messages messages = words.messages();
    TableColumn<Row, Row> firm = column("firm", 14, words.byFirm(), this::firm);
    TableColumn<Row, Row> band =
        column("band", 11.4, byNumber(row -> row.summary().score()), this::band);
    wrapping.addAll(List.of(firm, band));
    TableColumn<Row, Row> measures = new TableColumn<>(messages.get("portfolio.column.measures"));
    measures
        .getColumns()
        .setAll(
            List.of(
                column("open", 5, byNumber(row -> row.summary().openMeasures()), this::open),
                column(
                    "overdue",
                    6.2,
                    byNumber(row -> row.summary().overdueMeasures()),
                    this::overdue)));
    getColumns()
        .setAll(
            List.of(
                firm,
                column(
                    "date",
                    6.7,
                    Comparator.comparing(row -> row.summary().assessedOn().orElse(LocalDate.MIN)),
                    this::date),
                column("score", 7, byNumber(row -> row.summary().score()), this::score),
                band,
                measures));
    Style.TWO_LINES.on(this);
    setRowFactory(table -> row());
    setAccessibleText(messages.get("portfolio.table"));
    getSortOrder().add(firm);
  }

  private static Comparator<Row> byNumber(Function<Row, Integer> number) {
    return Comparator.comparing(number);
  }

  private TableColumn<Row, Row> column(
      String key, double width, Comparator<Row> order, Consumer<RowCell> fill) {
    String title = words.messages().get("portfolio.column." + key);
    TableColumn<Row, Row> column = new TableColumn<>(title);
    widths.put(column, Math.max(width, title.length() * LETTER + EDGE));
    column.setComparator(order);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(ignored -> new RowCell(fill));
    column.setReorderable(false);
    return column;
  }

  private void firm(RowCell cell) {
    String place = RowWords.place(model.folder(), cell.row().path());
    String mark = words.mark(cell.row());
    cell.lines(words.firm(cell.row()), mark.isEmpty() ? place : mark + " – " + place);
  }

  private void date(RowCell cell) {
    cell.line(words.date(cell.row()));
  }

  private void score(RowCell cell) {
    cell.lines(words.score(cell.row()), words.provisional(cell.row()));
  }

  private void band(RowCell cell) {
    Optional<Band> band = cell.row().summary().band();
    cell.wrapped(
        words.band(cell.row()), band.map(PortfolioTable::bandStyle).orElse(Style.SUBTITLE));
  }

  private static Style bandStyle(Band band) {
    return switch (band) {
      case FOUNDATIONS_FIRST -> Style.BAND_0;
      case STEPS_AHEAD -> Style.BAND_1;
      case WELL_PREPARED -> Style.BAND_2;
      case VERY_WELL_PREPARED -> Style.BAND_3;
    };
  }

  private void open(RowCell cell) {
    cell.line(String.valueOf(cell.row().summary().openMeasures()));
  }

  private void overdue(RowCell cell) {
    int overdue = cell.row().summary().overdueMeasures();
    if (overdue > 0) {
      cell.wrapped(String.valueOf(overdue), Style.OVERDUE);
    } else {
      cell.line("0");
    }
  }

  private TableRow<Row> row() {
    TableRow<Row> row = new TableRow<>();
    row.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2 && !row.isEmpty()) {
        open.accept(row.getItem());
      }
    });
    return row;
  }

  private void onKey(KeyEvent event) {
    @Nullable Row selected = getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && selected != null) {
      open.accept(selected);
      event.consume();
    }
  }

  /**
   * Sorts by a column as a click on its head does: upwards, and downwards when it is sorted so.
   *
   * @param number of the column from the left, from 1; nothing happens if there is none
   */
  void sortBy(int number) {
    if (number < 1 || number > getVisibleLeafColumns().size()) {
      return;
    }
    TableColumn<Row, ?> column = getVisibleLeafColumn(number - 1);
    boolean upwards =
        getSortOrder().equals(List.of(column)) && column.getSortType() == SortType.ASCENDING;
    column.setSortType(upwards ? SortType.DESCENDING : SortType.ASCENDING);
    getSortOrder().setAll(List.of(column));
  }

  /** Shows only lines that have these words. */
  void search(String searched) {
    filtered.setPredicate(
        searched.isBlank() ? null : row -> words.matches(row, searched, model.folder()));
  }

  /** What is selected is in view after sorting too. */
  private boolean sortInView() {
    @Nullable Row selected = getSelectionModel().getSelectedItem();
    boolean sorted = DEFAULT_SORT_POLICY.call(this);
    if (selected != null) {
      getSelectionModel().clearAndSelect(getItems().indexOf(selected));
      scrollTo(selected);
    }
    return sorted;
  }

  /** A cell that knows its line. Its text is what is read aloud, whatever is drawn. */
  private static final class RowCell extends TableCell<Row, Row> {

    private final Consumer<RowCell> fill;

    RowCell(Consumer<RowCell> fill) {
      this.fill = fill;
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
      super.updateItem(row, empty);
      setText(null);
      setGraphic(null);
      if (!empty && row != null) {
        fill.accept(this);
      }
    }

    Row row() {
      return getItem();
    }

    void line(String text) {
      setContentDisplay(ContentDisplay.TEXT_ONLY);
      setText(text);
    }

    void lines(String first, String second) {
      VBox lines = new VBox(cut(first, Style.STRONG));
      if (!second.isEmpty()) {
        lines.getChildren().add(cut(second, Style.FINE_PRINT));
      }
      drawn(first + (second.isEmpty() ? "" : ", " + second), lines);
    }

    private static Label cut(String text, Style style) {
      Label label = Texts.cut(style);
      label.setText(Ellipsis.enormous(text));
      return label;
    }

    void wrapped(String text, Style style) {
      Label label = Style.TABLE_MARK.on(style.on(new Label(Ellipsis.enormous(text))));
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
      label
          .prefWidthProperty()
          .bind(
              Bindings.createDoubleBinding(
                  () -> getWidth() - snappedLeftInset() - snappedRightInset(),
                  widthProperty(),
                  insetsProperty()));
      drawn(text, new VBox(label));
    }

    private void drawn(String text, VBox drawing) {
      drawing.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      setText(text);
      setGraphic(drawing);
    }
  }
}
