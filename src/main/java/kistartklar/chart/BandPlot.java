package kistartklar.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of whole numbers before strips, each as high as its range. Every point carries its number
 * and is hollow while it is provisional; labels that would overlap are left out except the last.
 *
 * @param bands from the lowest to the highest, together without gap from 0
 * @param places tells where the points stand
 */
public record BandPlot(List<Band> bands, List<Point> points, Places places) implements Plot {

  /** Height of one value, in rows. */
  private static final double UNIT = 0.7;

  private static final int FOOT = 2;
  private static final double NAMES_MOST = 0.37;
  private static final double NAMES_LEAST = 8;
  private static final double MARGIN = 2.9;
  private static final double RADIUS = 0.36;
  private static final double NEAREST = 2.2;
  private static final double GAP = 0.7;
  private static final int NAME_LINES = 3;

  /** A range of values. */
  public record Band(String name, int min, int max) {}

  /** A value at some time. */
  public record Point(int value, String label, boolean provisional) {}

  /** Tells where points stand from left to right. */
  @FunctionalInterface
  public interface Places {

    /**
     * Returns a place from 0 to 1 for each point.
     *
     * @param least how far neighbours are apart at least
     */
    List<Double> of(double least);
  }

  public BandPlot {
    bands = List.copyOf(bands);
    points = List.copyOf(points);
  }

  @Override
  public Picture draw(double width, TextMeasure measure) {
    Sketch sketch = new Sketch(measure);
    double widest = sketch.widest(bands.stream().map(Band::name).toList(), false) + 2 * GAP;
    double names = Math.min(widest, Math.max(NAMES_LEAST, NAMES_MOST * width));
    for (int i = 0; i < bands.size(); i++) {
      band(sketch, bands.get(i), i % 2 == 0, width, names);
    }
    double room = Math.max(0, width - names - 2 * MARGIN);
    List<Double> xs = new ArrayList<>();
    for (double place : places.of(room == 0 ? 1 : NEAREST / room)) {
      xs.add(names + MARGIN + place * room);
    }
    List<Spot> line = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      line.add(new Spot(xs.get(i), y(points.get(i).value())));
    }
    sketch.curve(Ink.FIRST, ChartShape.Dash.SOLID, line);
    for (int i = 0; i < points.size(); i++) {
      Spot spot = line.get(i);
      sketch.disc(Ink.FIRST, spot.x(), spot.y(), RADIUS, points.get(i).provisional());
    }
    labels(sketch, xs, width, names);
    return sketch.picture(width, (int) Math.ceil(FOOT + UNIT * values()) + 2);
  }

  private int values() {
    return bands.getLast().max() + 1;
  }

  private static void band(Sketch sketch, Band band, boolean dark, double width, double names) {
    double bottom = y(band.min() - 0.5);
    double top = y(band.max() + 0.5);
    if (dark) {
      sketch.area(Ink.BAND, 0, bottom, width, top - bottom);
    }
    sketch.line(Ink.GRID, ChartShape.Dash.SOLID, 0, top, width, top);
    int fitting = Math.max(1, (int) ((top - bottom) / (2 * Picture.ROW)));
    List<String> lines =
        sketch.wrapped(band.name(), false, names - 2 * GAP, Math.min(NAME_LINES, fitting));
    int row = Sketch.row((top + bottom) / 2) + lines.size() - 1;
    for (int i = 0; i < lines.size(); i++) {
      sketch.left(Ink.MUTED, false, GAP, row - 2 * i, lines.get(i));
    }
  }

  private void labels(Sketch sketch, List<Double> xs, double width, double names) {
    double free = width;
    double nextValue = Double.MAX_VALUE;
    for (int i = xs.size() - 1; i >= 0; i--) {
      double x = xs.get(i);
      if (nextValue - x >= NEAREST / 2) {
        value(sketch, i, x);
        nextValue = x;
      }
      String label = points.get(i).label();
      double wide = sketch.width(label, false);
      double most = Math.max(0, width - wide);
      double left = Math.clamp(x - wide / 2, Math.min(names, most), most);
      if (left + wide <= free || i == xs.size() - 1) {
        sketch.left(Ink.MUTED, false, left, 0, sketch.cut(label, false, width));
        free = left - GAP;
      }
    }
  }

  private void value(Sketch sketch, int index, double x) {
    int value = points.get(index).value();
    boolean below = isValley(index) && value > 2;
    double y = y(value);
    int row = Sketch.row(y) + (below ? -2 : 1);
    int clear = row + (!below && Sketch.baseline(row) < y + RADIUS + 0.2 ? 1 : 0);
    sketch.centered(Ink.TEXT, true, x, clear, String.valueOf(value));
  }

  /** Whether the line comes from above and goes up again, so that it would cross a value above. */
  private boolean isValley(int index) {
    int value = points.get(index).value();
    boolean fell = index > 0 && points.get(index - 1).value() > value;
    boolean rises = index < points.size() - 1 && points.get(index + 1).value() > value;
    return (index == 0 || fell) && (index == points.size() - 1 || rises);
  }

  private static double y(double value) {
    return (FOOT + (value + 0.5) * UNIT) * Picture.ROW;
  }
}
