package kistartklar.report.picture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import kistartklar.chart.Chart;
import kistartklar.chart.ChartShape;
import kistartklar.chart.Ink;
import kistartklar.chart.Picture;
import kistartklar.chart.TextMeasure;
import kistartklar.report.pdf.Rgb;

/**
 * Paints charts as SVG: text stays text, in the sans serif that the system has, and title and
 * description are those of the chart.
 */
public final class ChartSvg {

  private static final double EM = 16;
  private static final double WIDTH = 48;
  private static final double MARGIN = 1.25;
  private static final double TITLE = 1.125;
  private static final double TITLE_LINE = 1.5;
  private static final int MOST_LINES = 4;
  private static final double THIN = 1;
  private static final double THICK = 2.6;

  private final TextMeasure measure = new SansMeasure();
  private final Function<Ink, Rgb> colors;
  private final StringBuilder out = new StringBuilder();

  /** Height of the picture above its lower edge, in em. */
  private double top;

  private ChartSvg(Function<Ink, Rgb> colors) {
    this.colors = colors;
  }

  /** Returns the file of a chart: UTF-8. */
  public static byte[] of(Chart chart, Function<Ink, Rgb> colors) {
    return new ChartSvg(colors).file(chart).getBytes(StandardCharsets.UTF_8);
  }

  private String file(Chart chart) {
    Picture picture = chart.plot().draw(WIDTH, measure);
    List<String> lines = TitleLines.of(chart.title(), WIDTH / TITLE, MOST_LINES, measure);
    double head = lines.size() * TITLE_LINE + MARGIN / 2;
    double width = (WIDTH + 2 * MARGIN) * EM;
    double height = (picture.height() + head + 2 * MARGIN) * EM;
    top = picture.height() + head + MARGIN;
    line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    line(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\""
            + " viewBox=\"0 0 %s %s\" role=\"img\" aria-labelledby=\"title desc\""
            + " font-family=\"Arial, Helvetica, 'Liberation Sans', sans-serif\" font-size=\"%s\">",
        number(width), number(height), number(width), number(height), number(EM));
    line("<title id=\"title\">%s</title>", escaped(chart.title()));
    line("<desc id=\"desc\">%s</desc>", escaped(chart.description()));
    rectangle(0, 0, width, height, color(Ink.PAPER), "none");
    for (int i = 0; i < lines.size(); i++) {
      double y = (MARGIN + TITLE_LINE * (i + 0.75)) * EM;
      text(lines.get(i), MARGIN * EM, y, TITLE * EM, color(Ink.TEXT), true);
    }
    picture.shapes().forEach(this::paint);
    line("</svg>");
    return out.toString();
  }

  private void paint(ChartShape shape) {
    switch (shape) {
      case ChartShape.Area(Ink ink, double x, double y, double width, double height) ->
          rectangle(x(x), y(y + height), width * EM, height * EM, color(ink), "none");
      case ChartShape.Frame(Ink ink, double x, double y, double width, double height) ->
          rectangle(x(x), y(y + height), width * EM, height * EM, color(Ink.PAPER), color(ink));
      case ChartShape.Stroke stroke -> stroke(stroke);
      case ChartShape.Disc(Ink ink, double x, double y, double radius, boolean hollow) ->
          line(
              "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"%s\"/>",
              number(x(x)),
              number(y(y)),
              number(radius * EM * (hollow ? 0.75 : 1)),
              color(hollow ? Ink.PAPER : ink),
              hollow ? color(ink) : "none",
              number(hollow ? radius * EM / 2 : 0));
      case ChartShape.Words(Ink ink, boolean strong, double x, double y, String text) ->
          text(text, x(x), y(y), EM, color(ink), strong);
    }
  }

  private void stroke(ChartShape.Stroke stroke) {
    String points =
        stroke.points().stream()
            .map(spot -> number(x(spot.x())) + "," + number(y(spot.y())))
            .collect(Collectors.joining(" "));
    String dash =
        switch (stroke.dash()) {
          case SOLID -> "";
          case DASHED -> " stroke-dasharray=\"7 4.2\"";
          case DOTTED -> " stroke-dasharray=\"1.8 3.6\"";
        };
    line(
        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>",
        points, color(stroke.ink()), number(stroke.thick() ? THICK : THIN), dash);
  }

  private void rectangle(
      double x, double y, double width, double height, String fill, String stroke) {
    line(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"%s\"/>",
        number(x), number(y), number(width), number(height), fill, stroke);
  }

  private void text(String text, double x, double y, double size, String color, boolean strong) {
    if (!text.isBlank()) {
      line(
          "<text x=\"%s\" y=\"%s\" font-size=\"%s\" fill=\"%s\"%s xml:space=\"preserve\">%s</text>",
          number(x),
          number(y),
          number(size),
          color,
          strong ? " font-weight=\"bold\"" : "",
          escaped(text));
    }
  }

  private static double x(double em) {
    return (MARGIN + em) * EM;
  }

  private double y(double em) {
    return (top - em) * EM;
  }

  private String color(Ink ink) {
    Rgb color = colors.apply(ink);
    return String.format(Locale.ROOT, "#%02x%02x%02x", color.red(), color.green(), color.blue());
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.replaceAll("\\.?0+$", "");
  }

  private void line(String pattern, Object... arguments) {
    out.append(arguments.length == 0 ? pattern : String.format(Locale.ROOT, pattern, arguments))
        .append('\n');
  }

  /** Text that cannot be taken for markup, without what XML has no way to write. */
  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(letter -> {
          switch (letter) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\t', '\n', '\r' -> safe.append(' ');
            default -> {
              if (isAllowed(letter)) {
                safe.appendCodePoint(letter);
              }
            }
          }
        });
    return safe.toString();
  }

  private static boolean isAllowed(int letter) {
    return letter >= ' '
        && (letter < Character.MIN_SURROGATE || letter > Character.MAX_SURROGATE)
        && letter != 0xfffe
        && letter != 0xffff;
  }
}
