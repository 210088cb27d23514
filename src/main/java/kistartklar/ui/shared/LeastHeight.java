package kistartklar.ui.shared;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Gives a pane a least height, and scrolls it where the window is lower: in large text and a small
 * window, what stands above a list must not push the list out.
 */
public final class LeastHeight extends StackPane {

  /**
   * @param ems the least height
   */
  public LeastHeight(Region content, double ems) {
    SteadyScroll scroll = new SteadyScroll(content);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    getChildren().add(scroll);
    setMinSize(0, 0);
    Em.in(this).size().subscribe(em -> content.setMinHeight(ems * em));
    Reveal.follow(scroll, content);
  }
}
