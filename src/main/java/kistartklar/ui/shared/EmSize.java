package kistartklar.ui.shared;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;

/**
 * The size of text in a pane, in pixels, for layouts that depend on how much text fits beside each
 * other. It follows the size that the user has chosen.
 */
public final class EmSize {

  private final Label probe = new Label();
  private final ReadOnlyObjectWrapper<Double> size;

  private EmSize(Pane pane) {
    probe.setManaged(false);
    size = new ReadOnlyObjectWrapper<>(pixels());
    probe.fontProperty().subscribe(() -> follow(pane));
  }

  /** The size in a pane; reads it off an empty label that takes no room there. */
  public static EmSize in(Pane pane) {
    EmSize em = new EmSize(pane);
    pane.getChildren().add(em.probe);
    return em;
  }

  /**
   * The font changes while the toolkit goes through the pane's children. Whoever arranges them anew
   * must wait until it has passed; before anything is shown there is nothing to arrange.
   */
  private void follow(Pane pane) {
    if (pane.getWidth() > 0) {
      Platform.runLater(() -> size.set(pixels()));
    } else {
      size.set(pixels());
    }
  }

  /** Pixels of one em. */
  public double pixels() {
    Font font = probe.getFont();
    return font.getSize();
  }

  /** Pixels of one em, as they change. */
  public ObservableValue<Double> size() {
    return size;
  }

  /** A width in em for a part of a pane, but never more than a share of the pane. */
  public ObservableValue<Double> atMost(Pane pane, double ems, double share) {
    return size.flatMap(
        em -> pane.widthProperty().map(width -> Math.min(ems * em, share * width.doubleValue())));
  }

  /**
   * Whether a pane has room for at least so many em; as long as it has no place yet, it is thought
   * to have. The pane may become as narrow as its parent wants: else what it holds while wide would
   * keep it from ever being narrow again.
   */
  public ObservableValue<Boolean> fits(Pane pane, double ems) {
    pane.setMinWidth(0);
    return size.flatMap(em ->
        pane.widthProperty()
            .map(width -> width.doubleValue() == 0 || width.doubleValue() >= ems * em));
  }

  /** Whether a pane is at least so many em high. */
  public ObservableValue<Boolean> isHigh(Pane pane, double ems) {
    return size.flatMap(
        em -> pane.heightProperty().map(height -> height.doubleValue() >= ems * em));
  }
}
