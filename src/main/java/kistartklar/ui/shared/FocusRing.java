package kistartklar.ui.shared;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/**
 * Shows behind what a pane holds whether the keyboard is on the pane or within. Styles that follow
 * the focus of the pane itself would be applied anew to everything in it at every change.
 */
public final class FocusRing extends Region {

  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
  private static final PseudoClass WITHIN = PseudoClass.getPseudoClass("within");

  private final Region pane;

  /**
   * @param pane holds the ring as its first child, and lays it out by {@link #fit}
   */
  public FocusRing(Region pane) {
    this.pane = pane;
    Style.FOCUS_RING.on(this);
    setManaged(false);
    setMouseTransparent(true);
    pane.focusedProperty().subscribe(on -> pseudoClassStateChanged(ON, on));
    pane.focusWithinProperty().subscribe(on -> pseudoClassStateChanged(WITHIN, on));
  }

  /** Makes the ring as large as the pane; to be called whenever that is laid out. */
  public void fit() {
    resizeRelocate(0, 0, pane.getWidth(), pane.getHeight());
  }
}
