package kistartklar.ui.workspace;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kistartklar.domain.readiness.Progress;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/**
 * A step in the list: shape, title, and how far it is in words. Whether it is the one shown and has
 * the focus is seen on a pane behind these: styles of the row would be applied anew to all of them.
 */
final class StepRow extends Button {

  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass FOCUS_VISIBLE = PseudoClass.getPseudoClass("focus-visible");

  private final String title;
  private final Region back = Style.STEP_ROW_BACK.on(new Region());

  private final ProgressMark mark = new ProgressMark();
  private final HBox line;
  private final Label count = Texts.line("", Style.STEP_ROW_COUNT);

  StepRow(String title, boolean hasProgress) {
    this.title = title;
    Style.STEP_ROW.on(this);
    Label name = Texts.wrapped(title);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    mark.setVisible(hasProgress);
    line = Style.GAP.on(new HBox(back, mark, name, count));
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMinWidth(0);
    line.prefWidthProperty().bind(InnerWidth.width(this));
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setGraphic(line);
    setMaxWidth(Double.MAX_VALUE);
    back.setManaged(false);
    focusVisibleProperty().subscribe(seen -> back.pseudoClassStateChanged(FOCUS_VISIBLE, seen));
    say("");
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** As high as the title needs at that width; the toolkit's own asks it without a width. */
  @Override
  protected double computePrefHeight(double width) {
    double room = width < 0 ? getWidth() : width;
    double inner = Math.max(0, room - snappedLeftInset() - snappedRightInset());
    return Math.ceil(line.prefHeight(inner)) + snappedTopInset() + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    back.resizeRelocate(-line.getLayoutX(), -line.getLayoutY(), getWidth(), getHeight());
  }

  void show(Progress progress) {
    mark.show(progress);
  }

  /**
   * Shows how far the step is.
   *
   * @param words on the screen, short
   * @param spoken in full; empty for none
   */
  void show(String words, String spoken) {
    count.setText(words);
    Texts.show(count, !words.isEmpty());
    say(spoken);
  }

  private void say(String spoken) {
    setAccessibleText(spoken.isEmpty() ? title : title + ", " + spoken);
  }

  void setCurrent(boolean current) {
    back.pseudoClassStateChanged(CURRENT, current);
    setFocusTraversable(current);
  }
}
