package kistartklar.ui.shared;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import kistartklar.text.Ellipsis;

/** A box to tick whose text takes as many lines as it needs. */
public final class WrappingCheckBox extends CheckBox {

  private static final double NARROWER = 4;

  public WrappingCheckBox(String text) {
    super(Ellipsis.enormous(text));
    setWrapText(true);
    setMinHeight(Region.USE_PREF_SIZE);
  }

  /** Measured a little narrower: where a line just fits, drawing may need one more. */
  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(width < 0 ? width : Math.max(1, width - NARROWER));
  }

  @Override
  protected double computePrefWidth(double height) {
    return super.computePrefWidth(height) + NARROWER;
  }
}
