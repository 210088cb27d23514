package kistartklar.ui.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * Something that takes all room with what stands beside it. Where it is narrow, they fill as many
 * rows as they need, each as wide as it wants to be. Nothing is taken out and put in again for
 * that, so that the keyboard stays where it is while the window changes its size.
 */
public final class WrappingRow extends HBox {

  /** To whole pixels. */
  private static final double ROUNDING = 1;

  private final Region growing;
  private final double ems;
  private final EmSize em = EmSize.in(this);

  /**
   * @param ems from this width on they stand beside each other
   */
  public WrappingRow(double ems, Region growing, Node... rest) {
    this.ems = ems;
    this.growing = growing;
    growing.setMaxWidth(Double.MAX_VALUE);
    Style.GAP.on(this);
    setMinWidth(0);
    getChildren().add(growing);
    getChildren().addAll(rest);
  }

  /** Puts so many of the others before what takes all room. */
  public WrappingRow growingAfter(int others) {
    List<Node> all = new ArrayList<>(getManagedChildren());
    all.remove(growing);
    all.add(others, growing);
    getChildren().removeAll(all);
    getChildren().addAll(all);
    return this;
  }

  /** Puts other things beside what takes all room. */
  public void replaceRest(Collection<? extends Node> rest) {
    getChildren().removeIf(node -> node.isManaged() && node != growing);
    getChildren().addAll(rest);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    Insets insets = getInsets();
    double room = width < 0 ? prefWidth(-1) : width;
    List<Row> rows = rows(room - insets.getLeft() - insets.getRight());
    double height = rows.stream().mapToDouble(Row::height).sum();
    return insets.getTop()
        + height
        + getSpacing() * Math.max(0, rows.size() - 1)
        + insets.getBottom();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double y = insets.getTop();
    for (Row row : rows(getWidth() - insets.getLeft() - insets.getRight())) {
      double x = insets.getLeft();
      for (Part part : row.parts()) {
        double height = Math.min(row.height(), height(part.node(), part.width()));
        double top = snapPositionY(y + (row.height() - height) / 2);
        part.node().resizeRelocate(snapPositionX(x), top, part.width(), height);
        x += part.width() + getSpacing();
      }
      y += row.height() + getSpacing();
    }
  }

  private List<Row> rows(double room) {
    List<Node> all = getManagedChildren();
    double least =
        all.stream().mapToDouble(node -> node == growing ? 0 : width(node, room)).sum()
            + getSpacing() * (all.size() - 1);
    if (room >= ems * em.pixels() && room - least >= growing.minWidth(-1)) {
      return List.of(row(all, room));
    }
    boolean alone = least <= room && least + width(growing, room) > room + ROUNDING;
    int others = all.size() - 1;
    if (alone && all.getFirst() == growing) {
      return List.of(row(all.subList(0, 1), room), row(all.subList(1, others + 1), room));
    }
    if (alone && all.getLast() == growing) {
      return List.of(row(all.subList(0, others), room), row(all.subList(others, others + 1), room));
    }
    return wrapped(all, room);
  }

  private List<Row> wrapped(List<Node> all, double room) {
    List<Row> rows = new ArrayList<>();
    List<Node> line = new ArrayList<>();
    double taken = 0;
    for (Node node : all) {
      double width = width(node, room);
      if (!line.isEmpty() && taken + getSpacing() + width > room + ROUNDING) {
        rows.add(row(line, room));
        line.clear();
        taken = 0;
      }
      taken += width + (line.isEmpty() ? 0 : getSpacing());
      line.add(node);
    }
    if (!line.isEmpty()) {
      rows.add(row(line, room));
    }
    return rows;
  }

  private Row row(List<Node> nodes, double room) {
    double others =
        nodes.stream().mapToDouble(node -> node == growing ? 0 : width(node, room)).sum()
            + getSpacing() * (nodes.size() - 1);
    List<Part> parts =
        nodes.stream()
            .map(node -> new Part(node, node == growing ? room - others : width(node, room)))
            .toList();
    double height =
        parts.stream().mapToDouble(part -> height(part.node(), part.width())).max().orElse(0);
    return new Row(parts, height);
  }

  private double width(Node node, double room) {
    return Math.min(room, snapSizeX(node.prefWidth(-1)));
  }

  private double height(Node node, double width) {
    return snapSizeY(node.prefHeight(node.getContentBias() == null ? -1 : width));
  }

  private record Part(Node node, double width) {}

  private record Row(List<Part> parts, double height) {}
}
