package kistartklar.ui.shared;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;
import kistartklar.text.Ellipsis;
import org.jspecify.annotations.Nullable;

/** A cell of a table whose text wraps, so that it can be read to its end. */
public final class WrappingCell<S> extends TableCell<S, String> {

  private final Label label = new Label();

  public WrappingCell() {
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.setMinWidth(0);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefHeight(USE_COMPUTED_SIZE);
  }

  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    setText(text);
    label.setText(text == null ? null : Ellipsis.enormous(text));
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
