package kistartklar.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/** Room inside a region's padding, for content that the toolkit does not stretch by itself. */
final class Insides {

  private Insides() {}

  static ObservableValue<Number> width(Region region) {
    return Bindings.createDoubleBinding(
        () -> region.getWidth() - region.snappedLeftInset() - region.snappedRightInset(),
        region.widthProperty(),
        region.insetsProperty());
  }
}
