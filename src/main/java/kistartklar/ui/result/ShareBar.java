package kistartklar.ui.result;

import javafx.scene.layout.Region;
import kistartklar.domain.readiness.Tally;
import kistartklar.ui.shared.Style;

/** How much of a whole was answered Ja. The count beside it says the same in figures. */
final class ShareBar extends Region {

  private final Region fill = Style.STAT_FILL.on(new Region());
  private final double share;

  ShareBar(Tally tally) {
    share = (double) tally.yes() / tally.total();
    Style.STAT_BAR.on(this);
    getChildren().setAll(fill);
  }

  @Override
  protected void layoutChildren() {
    fill.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
  }
}
