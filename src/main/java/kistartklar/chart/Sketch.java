package kistartklar.chart;

import java.util.ArrayList;
import java.util.List;

/** Puts a picture together. */
final class Sketch {

  /** From the baseline to the middle of a small letter, in em. */
  static final double MIDDLE = 0.26;

  private static final String ELLIPSIS = "…";

  private final TextMeasure measure;
  private final List<ChartShape> shapes = new ArrayList<>();

  Sketch(TextMeasure measure) {
    this.measure = measure;
  }

  Picture picture(double width, int rows) {
    return new Picture(width, rows * Picture.ROW, shapes);
  }

  /** The baseline of a row of text, counted from the lower edge. */
  static double baseline(int row) {
    return (row + 0.5) * Picture.ROW;
  }

  /** The height at which a line goes through the middle of the letters of a row. */
  static double middle(int row) {
    return baseline(row) + MIDDLE;
  }

  /** The row whose letters are closest to a height. */
  static int row(double y) {
    return (int) Math.round((y - MIDDLE) / Picture.ROW - 0.5);
  }

  double width(String text, boolean strong) {
    return measure.width(text, strong);
  }

  /** The widest of several texts. */
  double widest(List<String> texts, boolean strong) {
    return texts.stream().mapToDouble(text -> width(text, strong)).max().orElse(0);
  }

  void area(Ink ink, double x, double y, double width, double height) {
    shapes.add(new ChartShape.Area(ink, x, y, width, height));
  }

  void frame(Ink ink, double x, double y, double width, double height) {
    shapes.add(new ChartShape.Frame(ink, x, y, width, height));
  }

  void line(Ink ink, ChartShape.Dash dash, double x1, double y1, double x2, double y2) {
    shapes.add(
        new ChartShape.Stroke(ink, dash, false, List.of(new Spot(x1, y1), new Spot(x2, y2))));
  }

  void curve(Ink ink, ChartShape.Dash dash, List<Spot> points) {
    shapes.add(new ChartShape.Stroke(ink, dash, true, points));
  }

  void disc(Ink ink, double x, double y, double radius, boolean hollow) {
    shapes.add(new ChartShape.Disc(ink, x, y, radius, hollow));
  }

  /** Text whose left end is at x. */
  void left(Ink ink, boolean strong, double x, int row, String text) {
    shapes.add(new ChartShape.Words(ink, strong, x, baseline(row), text));
  }

  /** Text around x. */
  void centered(Ink ink, boolean strong, double x, int row, String text) {
    left(ink, strong, x - width(text, strong) / 2, row, text);
  }

  /** Text whose right end is at x. */
  void right(Ink ink, boolean strong, double x, int row, String text) {
    left(ink, strong, x - width(text, strong), row, text);
  }

  /** As much of a text as there is room for. */
  String cut(String text, boolean strong, double room) {
    if (width(text, strong) <= room) {
      return text;
    }
    int fits = 0;
    int tooMuch = text.length();
    while (fits + 1 < tooMuch) {
      int half = (fits + tooMuch) / 2;
      if (width(text.substring(0, half) + ELLIPSIS, strong) <= room) {
        fits = half;
      } else {
        tooMuch = half;
      }
    }
    int end = fits > 0 && Character.isHighSurrogate(text.charAt(fits - 1)) ? fits - 1 : fits;
    return text.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /** A text on up to so many lines, each as full as it gets; the last is cut if need be. */
  List<String> wrapped(String text, boolean strong, double room, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (lines.size() < most - 1 && width(rest, strong) > room && rest.indexOf(' ') > 0) {
      int end = rest.indexOf(' ');
      int next = end;
      while (next > 0 && width(rest.substring(0, next), strong) <= room) {
        end = next;
        next = rest.indexOf(' ', next + 1);
      }
      lines.add(cut(rest.substring(0, end), strong, room));
      rest = rest.substring(end + 1);
    }
    lines.add(cut(rest, strong, room));
    return lines;
  }
}
