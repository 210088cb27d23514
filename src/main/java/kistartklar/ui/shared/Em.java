package kistartklar.ui.shared;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;

/**
 * The size of text in a pane, in pixels, for layouts that depend on how much text fits beside each
 * other. It follows the size that the user has chosen.
 */
public final class Em {

  private final ObservableValue<Double> size;

  private Em(ObservableValue<Double> size) {
    this.size = size;
  }

  /** The size in a pane; reads it off an empty label that takes no room there. */
  public static Em in(Pane pane) {
    Label probe = new Label();
    probe.setManaged(false);
    pane.getChildren().add(probe);
    return new Em(probe.fontProperty().map(Font::getSize));
  }

  /** Pixels of one em. */
  public double pixels() {
    return size.getValue();
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
}
