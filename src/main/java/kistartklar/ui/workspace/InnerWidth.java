package kistartklar.ui.workspace;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/** Room inside a region's padding, for content that the toolkit does not stretch by itself. */
final class InnerWidth {

  private InnerWidth() {}

  static ObservableValue<Number> width(Region region) {
    return Bindings.createDoubleBinding(
        () -> inside(region), region.widthProperty(), region.insetsProperty());
  }

  /**
   * Before a region has its place, what is in it has the size it would like: measured for no width
   * at all, a text would be as tall as it has letters, and the first layout might keep that.
   */
  private static double inside(Region region) {
    double width = region.getWidth() - region.snappedLeftInset() - region.snappedRightInset();
    return width > 0 ? width : Region.USE_COMPUTED_SIZE;
  }
}
