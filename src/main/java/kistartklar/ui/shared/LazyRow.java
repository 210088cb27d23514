package kistartklar.ui.shared;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * A row of a long list that has its parts only while it is open. A closed one is an empty box as
 * high as it was when it was open, or as high as rows are usually.
 *
 * @see LazyRows
 */
public abstract class LazyRow extends VBox {

  private boolean open;
  private double usualHeight;
  private double lastHeight;

  /** Makes the parts of the row as they are now. */
  protected abstract List<Node> makeParts();

  /** Lets go of the parts, which are in the window no longer. */
  protected abstract void dropParts();

  /** Whether the row has its parts. */
  public final boolean isOpen() {
    return open;
  }

  /** Gives the row its parts. */
  public final void open() {
    if (!open) {
      open = true;
      getChildren().setAll(makeParts());
    }
  }

  /** Takes the parts from the row, which keeps its height. */
  final void close() {
    if (open) {
      open = false;
      lastHeight = getHeight();
      getChildren().clear();
      dropParts();
    }
  }

  /** How high it is as long as nothing better is known. */
  final void setUsualHeight(double height) {
    if (usualHeight != height) {
      usualHeight = height;
      requestLayout();
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    if (open) {
      return super.computePrefHeight(width);
    }
    return lastHeight > 0 ? lastHeight : usualHeight;
  }

  @Override
  protected double computeMinHeight(double width) {
    return open ? super.computeMinHeight(width) : computePrefHeight(width);
  }
}
