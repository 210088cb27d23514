package kistartklar.ui.shared;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/**
 * A text area as high as its text, from a few lines up to a limit from which on it scrolls. Tab
 * leaves it, as in every other field.
 */
public final class GrowingTextArea extends TextArea {

  private static final double BORDER = 2;

  private final Text measure = new Text();
  private final int minLines;
  private final int maxLines;

  public GrowingTextArea(int minLines, int maxLines) {
    this.minLines = minLines;
    this.maxLines = maxLines;
    setWrapText(true);
    setMinHeight(Region.USE_PREF_SIZE);
    setMaxHeight(Region.USE_PREF_SIZE);
    measure.fontProperty().bind(fontProperty());
    // As the skin sets it: its lines are whole pixels high, and those of another kind a little
    // less.
    measure.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
    textProperty().subscribe(this::requestLayout);
    addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    TextAreaSkin skin = new TextAreaSkin(this);
    for (Node part : skin.getChildren()) {
      if (part instanceof ScrollPane scroll) {
        scroll.setSkin(new LeanScrollSkin(scroll));
      }
    }
    return skin;
  }

  private void leaveByTab(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
      event.consume();
      requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double text = Math.clamp(textHeight(width), linesHeight(minLines), linesHeight(maxLines));
    return Math.ceil(text + padding(false) + BORDER);
  }

  /** Height of the text at a width; a text that is long anyway is not measured. */
  private double textHeight(double width) {
    if (width <= 0) {
      return linesHeight(minLines);
    }
    // The text as a whole is put together anew for each who asks for it.
    if (getLength() > maxLines * 250) {
      return linesHeight(maxLines);
    }
    String text = getText();
    measure.setWrappingWidth(Math.max(40, width - padding(true) - BORDER));
    // A line break at the end opens a line that Text itself would not count.
    measure.setText(text.endsWith("\n") ? text + "x" : text);
    return measure.getLayoutBounds().getHeight();
  }

  private double linesHeight(int lines) {
    measure.setText("x\n".repeat(lines - 1) + "x");
    return measure.getLayoutBounds().getHeight();
  }

  private double padding(boolean horizontal) {
    return lookup(".content") instanceof Region content
        ? sum(content.getInsets(), horizontal) + sum(getInsets(), horizontal)
        : 16;
  }

  private static double sum(Insets insets, boolean horizontal) {
    return horizontal ? insets.getLeft() + insets.getRight() : insets.getTop() + insets.getBottom();
  }
}
