package kistartklar.ui.portfolio;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import kistartklar.portfolio.Entry;
import kistartklar.ui.shared.WrappingCell;

/** What could not be read, with the reasons, which say what to do. */
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
    column.setCellFactory(ignored -> new WrappingCell<>());
    column.setReorderable(false);
    return column;
  }
}
