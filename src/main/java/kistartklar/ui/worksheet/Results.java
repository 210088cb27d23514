package kistartklar.ui.worksheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kistartklar.domain.worksheet.ComputedColumn;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** What is computed of the chosen row, each figure with its name above. */
final class Results extends VBox {

  /** Of a card, in em. */
  private static final double CARD = 10.6;

  private final SheetScope scope;
  private final Map<ComputedColumn, Label> values = new LinkedHashMap<>();

  Results(SheetScope scope, SheetTable table) {
    this.scope = scope;
    Tiles tiles = Style.RESULTS.on(new Tiles(CARD));
    for (ComputedColumn column : table.computed()) {
      Label value = Texts.wrapped("", Style.RESULT_VALUE);
      values.put(column, value);
      tiles
          .getChildren()
          .add(
              Style.RESULT_TILE.on(
                  new VBox(Texts.wrapped(column.label(), Style.FINE_PRINT), value)));
    }
    getChildren().setAll(tiles);
    Texts.show(this, false);
  }

  /** Shows the figures of a row; nothing if none is chosen. */
  void show(Optional<SheetRow> row) {
    Texts.show(this, row.isPresent() && !values.isEmpty());
    row.ifPresent(chosen ->
        values.forEach((column, label) -> {
          String words = scope.state().columns().computed(column, chosen);
          label.setText(words.isEmpty() ? scope.text("sheet.result.none") : words);
          label.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }));
  }
}
