package kistartklar.ui.shared;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Things of the same width beside each other, in as many columns as there is room for, and as high
 * as the highest of their row. Where there is little room, they stand below each other.
 */
public final class EvenColumns extends Pane {

  private final double ems;
  private final int most;
  private final EmSize em = EmSize.in(this);

  /**
   * @param ems the least width of a column
   * @param most columns
   */
  public EvenColumns(double ems, int most) {
    this.ems = ems;
    this.most = most;
    setMinWidth(0);
    em.size().subscribe(this::requestLayout);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double gap() {
    return snapSpaceX(em.pixels());
  }

  private int columns(double room) {
    int fitting = (int) ((room + gap()) / (ems * em.pixels() + gap()));
    return Math.clamp(Math.min(most, getManagedChildren().size()), 1, Math.max(1, fitting));
  }

  private double columnWidth(double room, int columns) {
    return Math.max(0, Math.floor((room - gap() * (columns - 1)) / columns));
  }

  private double rowHeight(List<Node> row, double width) {
    return snapSizeY(row.stream().mapToDouble(node -> node.prefHeight(width)).max().orElse(0));
  }

  @Override
  protected double computePrefWidth(double height) {
    return ems * em.pixels() * Math.max(1, Math.min(most, getManagedChildren().size()));
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets insets = getInsets();
    double room = (width < 0 ? prefWidth(-1) : width) - insets.getLeft() - insets.getRight();
    int columns = columns(room);
    double columnWidth = columnWidth(room, columns);
    List<Node> all = getManagedChildren();
    double height = 0;
    for (int first = 0; first < all.size(); first += columns) {
      height += rowHeight(all.subList(first, Math.min(all.size(), first + columns)), columnWidth);
      height += first == 0 ? 0 : gap();
    }
    return insets.getTop() + height + insets.getBottom();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double room = getWidth() - insets.getLeft() - insets.getRight();
    int columns = columns(room);
    double width = columnWidth(room, columns);
    List<Node> all = getManagedChildren();
    double y = insets.getTop();
    for (int first = 0; first < all.size(); first += columns) {
      List<Node> row = all.subList(first, Math.min(all.size(), first + columns));
      double height = rowHeight(row, width);
      for (int i = 0; i < row.size(); i++) {
        double x = snapPositionX(insets.getLeft() + i * (width + gap()));
        row.get(i).resizeRelocate(x, snapPositionY(y), width, height);
      }
      y += height + gap();
    }
  }
}
