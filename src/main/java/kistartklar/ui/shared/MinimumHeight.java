package kistartklar.ui.shared;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Gives a pane a least height, and scrolls it where the window is lower: in large text and a small
 * window, what stands above a list must not push the list out.
 */
public final class MinimumHeight extends StackPane {

  private final EmSize em = EmSize.in(this);

  /**
   * @param ems the least height; it is more where the content itself cannot be as low
   */
  public MinimumHeight(Region content, double ems) {
    Region least =
        new StackPane(content) {
          @Override
          protected double computeMinHeight(double width) {
            return Math.max(ems * em.pixels(), content.minHeight(width));
          }
        };
    SteadyScroll scroll = new SteadyScroll(least);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    getChildren().add(scroll);
    setMinSize(0, 0);
    FocusScrolling.follow(scroll, content);
  }
}
