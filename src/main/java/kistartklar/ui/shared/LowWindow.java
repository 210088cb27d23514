package kistartklar.ui.shared;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;

/**
 * Marks what fills a window for as long as it is low, measured by the size of its text: then the
 * style sheets give the room around buttons and titles to what the window is for.
 */
public final class LowWindow {

  private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

  /** From this height on, in em, there is room for all. */
  private static final double HIGH = 26;

  private LowWindow() {}

  /** Marks a pane while it is low; tells whether it is. */
  public static ObservableValue<Boolean> mark(Pane pane) {
    ObservableValue<Boolean> low = EmSize.in(pane).isHigh(pane, HIGH).map(high -> !high);
    low.subscribe(is -> pane.pseudoClassStateChanged(LOW, is));
    return low;
  }
}
