package kistartklar.ui.result;

import javafx.scene.layout.Region;
import kistartklar.domain.readiness.Tally;
import kistartklar.ui.shared.Style;

/** How much of a whole was answered Ja. The count beside it says the same in figures. */
final class ShareBar extends Region {

  private static final double HEIGHT = 8;
  private static final double WIDEST = 8 * 37 - 3;

  private final Region fill = Style.STAT_FILL.on(new Region());
  private final double share;

  ShareBar(Tally tally) {
    share = (double) tally.yes() / tally.total();
    Style.STAT_BAR.on(this);
    getChildren().setAll(fill);
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected double computeMaxHeight(double width) {
    return HEIGHT;
  }

  @Override
  protected double computeMaxWidth(double height) {
    return WIDEST;
  }

  @Override
  protected double computePrefWidth(double height) {
    return WIDEST;
  }

  @Override
  protected void layoutChildren() {
    fill.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
  }
}
