package kistartklar.ui.shared;

import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame of a step's content: margins, a width that can be read, and scrolling. */
public final class PageFrame {

  private PageFrame() {}

  /**
   * A scrolling page.
   *
   * @param width a style that limits the width of the column; more room stays empty beside it
   */
  public static SteadyScroll scrolling(VBox column, Style width) {
    Style.PAGE.on(column);
    width.on(column);
    StackPane frame = new StackPane(column);
    frame.setAlignment(Pos.TOP_LEFT);
    return new SteadyScroll(frame).filling();
  }
}
