package kistartklar.chart;

import java.util.List;

/**
 * A chart in a given width, for painters that know nothing but these shapes. All text stands on
 * lines that are {@link #ROW} apart, the lowest half of that above the lower edge.
 *
 * @param width in em
 * @param height in em, a multiple of {@link #ROW}
 * @param shapes in the order of painting
 */
public record Picture(double width, double height, List<ChartShape> shapes) {

  /** Half the distance of two lines of running text, in em. */
  public static final double ROW = 13.0 / 18;

  public Picture {
    shapes = List.copyOf(shapes);
  }
}
