package kistartklar.ui.portfolio;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import kistartklar.portfolio.Entry;
import org.jspecify.annotations.Nullable;

/** What could not be read, with the reasons. */
final class UnreadableTable extends TableView<Entry.Unreadable> {

  /** The reasons are sentences and take the rest. */
  private static final double FILE_SHARE = 0.32;

  private final RowWords words;

  UnreadableTable(PortfolioModel model, RowWords words) {
    this.words = words;
    TableColumn<Entry.Unreadable, String> file =
        column("file", entry -> RowWords.place(model.folder(), entry.path()));
    TableColumn<Entry.Unreadable, String> reason = column("reason", words::reason);
    getColumns().setAll(List.of(file, reason));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    widthProperty()
        .subscribe(width -> {
          file.setPrefWidth(width.doubleValue() * FILE_SHARE);
          reason.setPrefWidth(width.doubleValue() * (1 - FILE_SHARE));
        });
    setItems(model.unreadable().sorted((a, b) -> compare(a.path(), b.path())));
    setAccessibleText(words.messages().get("portfolio.unreadable"));
  }

  private static int compare(Path one, Path other) {
    return one.compareTo(other);
  }

  private TableColumn<Entry.Unreadable, String> column(
      String key, Function<Entry.Unreadable, String> text) {
    TableColumn<Entry.Unreadable, String> column =
        new TableColumn<>(words.messages().get("portfolio.column." + key));
    column.setCellValueFactory(entry -> new ReadOnlyStringWrapper(text.apply(entry.getValue())));
    column.setCellFactory(ignored -> new Wrapping());
    column.setReorderable(false);
    return column;
  }

  /** A reason says what to do, and must be read to its end. */
  private static final class Wrapping extends TableCell<Entry.Unreadable, String> {

    private final Label label = new Label();

    Wrapping() {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
      label.setMinWidth(0);
      setContentDisplay(javafx.scene.control.ContentDisplay.GRAPHIC_ONLY);
      setPrefHeight(USE_COMPUTED_SIZE);
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      setText(text);
      label.setText(text);
      setGraphic(empty ? null : label);
    }

    @Override
    protected double computePrefHeight(double width) {
      double room = getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
      return isEmpty()
          ? super.computePrefHeight(width)
          : label.prefHeight(room) + snappedTopInset() + snappedBottomInset();
    }
  }
}
