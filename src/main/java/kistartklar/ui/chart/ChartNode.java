package kistartklar.ui.chart;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import kistartklar.chart.Chart;
import kistartklar.chart.ChartShape;
import kistartklar.chart.Ink;
import kistartklar.chart.Picture;
import kistartklar.chart.Spot;
import kistartklar.ui.shared.Style;
import org.jspecify.annotations.Nullable;

/**
 * A chart as vectors, coloured by the style sheets. It takes all the width that there is and grows
 * with the size of text.
 */
public final class ChartNode extends Region {

  /** Narrower than that, in em, is not drawn. */
  private static final double LEAST = 17;

  private final Chart chart;
  private final Text plain = probe(Style.CHART_WORDS);
  private final Text strong = probe(Style.CHART_STRONG);
  private @Nullable Drawn wanted;
  private @Nullable Drawn shown;

  /** A picture and what it was made for. */
  private record Drawn(double width, Font font, Picture picture) {}

  public ChartNode(Chart chart) {
    this.chart = chart;
    getChildren().setAll(plain, strong);
    plain.fontProperty().subscribe(this::requestLayout);
    strong.fontProperty().subscribe(this::requestLayout);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(chart.description());
  }

  /** Tells the font that the style sheets give to words, and how wide they are. */
  private static Text probe(Style style) {
    Text probe = inked(Ink.TEXT, Style.CHART_WORDS.on(new Text()));
    if (style != Style.CHART_WORDS) {
      style.on(probe);
    }
    probe.setManaged(false);
    probe.setVisible(false);
    return probe;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return LEAST * em();
  }

  @Override
  protected double computePrefHeight(double width) {
    return drawn(width).picture().height() * em();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private double em() {
    return plain.getFont().getSize();
  }

  private Drawn drawn(double width) {
    double used = Math.max(width, LEAST * em());
    Drawn known = wanted;
    if (known == null || known.width() != used || !known.font().equals(plain.getFont())) {
      known = new Drawn(used, plain.getFont(), chart.plot().draw(used / em(), this::width));
      wanted = known;
    }
    return known;
  }

  private double width(String text, boolean bold) {
    Text ruler = bold ? strong : plain;
    ruler.setText(text);
    return ruler.getLayoutBounds().getWidth() / em();
  }

  @Override
  protected void layoutChildren() {
    Drawn now = drawn(getWidth());
    if (!now.equals(shown)) {
      shown = now;
      List<Node> parts = now.picture().shapes().stream().map(shape -> node(shape, now)).toList();
      getChildren().setAll(plain, strong);
      getChildren().addAll(parts);
      applyCss();
    }
  }

  private Node node(ChartShape shape, Drawn drawn) {
    double em = em();
    double bottom = drawn.picture().height() * em;
    Node node =
        switch (shape) {
          case ChartShape.Area(Ink ink, double x, double y, double width, double height) ->
              inked(
                  ink,
                  Style.CHART_AREA.on(
                      new Rectangle(x * em, bottom - (y + height) * em, width * em, height * em)));
          case ChartShape.Frame(Ink ink, double x, double y, double width, double height) ->
              inked(
                  ink,
                  Style.CHART_FRAME.on(
                      new Rectangle(x * em, bottom - (y + height) * em, width * em, height * em)));
          case ChartShape.Stroke stroke -> stroke(stroke, em, bottom);
          case ChartShape.Disc(Ink ink, double x, double y, double radius, boolean hollow) ->
              inked(
                  ink,
                  (hollow ? Style.CHART_RING : Style.CHART_AREA)
                      .on(new Circle(x * em, bottom - y * em, radius * em)));
          case ChartShape.Words(Ink ink, boolean bold, double x, double y, String text) ->
              words(ink, bold, new Text(x * em, bottom - y * em, text));
        };
    node.setMouseTransparent(true);
    return node;
  }

  private static Text words(Ink ink, boolean bold, Text text) {
    Style.CHART_WORDS.on(text);
    if (bold) {
      Style.CHART_STRONG.on(text);
    }
    return inked(ink, text);
  }

  private static Polyline stroke(ChartShape.Stroke stroke, double em, double bottom) {
    Polyline line = Style.CHART_STROKE.on(new Polyline());
    for (Spot spot : stroke.points()) {
      line.getPoints().addAll(spot.x() * em, bottom - spot.y() * em);
    }
    if (stroke.thick()) {
      Style.CHART_THICK.on(line);
    }
    return inked(
        stroke.ink(),
        switch (stroke.dash()) {
          case SOLID -> line;
          case DASHED -> Style.CHART_DASHED.on(line);
          case DOTTED -> Style.CHART_DOTTED.on(line);
        });
  }

  private static <N extends Node> N inked(Ink ink, N node) {
    return switch (ink) {
      case TEXT -> Style.INK_TEXT.on(node);
      case MUTED -> Style.INK_MUTED.on(node);
      case FIRST -> Style.INK_FIRST.on(node);
      case SECOND -> Style.INK_SECOND.on(node);
      case LIMIT -> Style.INK_LIMIT.on(node);
      case GRID -> Style.INK_GRID.on(node);
      case AXIS -> Style.INK_AXIS.on(node);
      case BAND -> Style.INK_BAND.on(node);
      case PAPER -> Style.INK_PAPER.on(node);
    };
  }
}
