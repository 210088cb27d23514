package kistartklar.ui.worksheet;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import kistartklar.ui.shared.EmSize;

/**
 * Small cards of one width in as many columns as there is room for, each row as high as its highest
 * card. A flow pane of the toolkit gives cards whose words wrap too little height.
 */
final class Tiles extends HBox {

  private final double least;
  private final EmSize em = EmSize.in(this);

  /**
   * @param ems width of a card, at least
   */
  Tiles(double ems) {
    least = ems;
    setMinWidth(0);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private int columns(double width) {
    double gap = getSpacing();
    int fitting = (int) ((width + gap) / (least * em.pixels() + gap));
    return Math.clamp(fitting, 1, Math.max(1, getManagedChildren().size()));
  }

  private double cardWidth(double width) {
    int columns = columns(width);
    return snapSizeX(Math.floor((width - getSpacing() * (columns - 1)) / columns));
  }

  private double rowHeight(int row, double width) {
    List<Node> cards = getManagedChildren();
    int columns = columns(width);
    double height = 0;
    for (int i = row * columns; i < Math.min((row + 1) * columns, cards.size()); i++) {
      height = Math.max(height, cards.get(i).prefHeight(cardWidth(width)));
    }
    return snapSizeY(height);
  }

  private int rows(double width) {
    return Math.ceilDiv(getManagedChildren().size(), columns(width));
  }

  @Override
  protected double computePrefWidth(double height) {
    return least * em.pixels();
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? prefWidth(-1) : width;
    double height = 0;
    for (int row = 0; row < rows(room); row++) {
      height += rowHeight(row, room) + getSpacing();
    }
    return Math.max(0, height - getSpacing());
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    List<Node> cards = getManagedChildren();
    double width = getWidth();
    double card = cardWidth(width);
    int columns = columns(width);
    double y = 0;
    for (int row = 0; row < rows(width); row++) {
      double height = rowHeight(row, width);
      for (int i = row * columns; i < Math.min((row + 1) * columns, cards.size()); i++) {
        double x = (i % columns) * (card + getSpacing());
        cards.get(i).resizeRelocate(snapPositionX(x), snapPositionY(y), card, height);
      }
      y += height + getSpacing();
    }
  }
}
