package kistartklar.ui.shared;

import java.util.function.DoubleSupplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Keeps words from taking more height than they may; what is more scrolls, with the wheel or, once
 * it has the keyboard, with its keys.
 */
public final class LimitedHeight extends StackPane {

  private final Region content;
  private final SteadyScroll scroll;
  private final DoubleSupplier limit;

  /**
   * @param name what the scrolling is called by a screen reader
   * @param limit the most height, in pixels, asked at each layout
   */
  public LimitedHeight(Region content, ObservableValue<String> name, DoubleSupplier limit) {
    this.content = new StackPane(content);
    this.limit = limit;
    scroll = new SteadyScroll(this.content).filling();
    scroll.setFocusTraversable(false);
    // A single line is lower than the toolkit would have it; it would stick out above and below.
    scroll.setMinSize(0, 0);
    scroll.accessibleTextProperty().bind(name);
    FocusScrolling.follow(scroll, this.content);
    getChildren().add(scroll);
    setMinWidth(0);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return sides() + content.prefWidth(-1);
  }

  private double sides() {
    return snappedLeftInset() + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    double all = content.prefHeight(width < 0 ? content.prefWidth(-1) : width - sides());
    return snappedTopInset()
        + Math.min(Math.ceil(all), Math.floor(limit.getAsDouble()))
        + snappedBottomInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    double room = getHeight() - snappedTopInset() - snappedBottomInset();
    scroll.setFocusTraversable(content.prefHeight(getWidth() - sides()) > room + 1);
    super.layoutChildren();
  }
}
