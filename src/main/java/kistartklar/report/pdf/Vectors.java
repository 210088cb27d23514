package kistartklar.report.pdf;

import java.awt.Shape;
import java.util.List;

/**
 * A drawing of filled areas, which stays sharp in any size.
 *
 * @param width of the drawing in its own unit
 * @param height of the drawing
 * @param areas in the order of painting; x goes to the right and y down from the upper left corner
 */
public record Vectors(float width, float height, List<Area> areas) {

  /** What lies inside a shape, in one opaque colour. */
  public record Area(Rgb color, Shape shape) {}

  public Vectors {
    if (!(width > 0 && height > 0)) {
      throw new IllegalArgumentException(width + " × " + height);
    }
    areas = List.copyOf(areas);
  }
}
