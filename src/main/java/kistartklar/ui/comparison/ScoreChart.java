package kistartklar.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import kistartklar.domain.comparison.Comparison;
import kistartklar.domain.comparison.TimeScale;
import kistartklar.domain.guide.Band;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.Readiness;
import kistartklar.text.ComparisonWords;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/**
 * The score over time as a line before the four bands, each band as high as its range. Every point
 * carries its score; a hollow one is provisional. Days that would overlap are left out except the
 * last.
 */
final class ScoreChart extends Region {

  private static final int VALUES = QuestionId.COUNT + 1;
  private static final double UNIT = 7;
  private static final double PLOT = VALUES * UNIT;
  private static final double TOP = 20;
  private static final double SPACE = 6;
  private static final double NAMES_SHARE = 0.26;
  private static final double NAMES_LEAST = 150;
  private static final double NAMES_MOST = 260;
  private static final double MARGIN = 44;
  private static final double RADIUS = 5.5;
  private static final double LEAST_DISTANCE = 34;

  /** Size of the days' text in pixels for which the lengths above are meant. */
  private static final double FINE_PRINT = 13.5;

  private final Comparison comparison;
  private final List<Integer> scores;
  private final List<Region> strips;
  private final List<Label> names;
  private final List<Circle> points = new ArrayList<>();
  private final List<Label> values = new ArrayList<>();
  private final List<Label> days = new ArrayList<>();
  private final Polyline line = Style.CHART_LINE.on(new Polyline());

  ScoreChart(Comparison comparison, Guide guide, ComparisonWords words) {
    this.comparison = comparison;
    List<Readiness> results = comparison.results(guide);
    List<String> labels = words.labels(comparison.states());
    scores = results.stream().map(Readiness::score).toList();
    strips = Stream.of(Band.values()).map(ScoreChart::strip).toList();
    names = Stream.of(Band.values()).map(band -> name(band, guide, words)).toList();
    for (int i = 0; i < results.size(); i++) {
      points.add(point(results.get(i).provisional()));
      values.add(Texts.line(Integer.toString(scores.get(i)), Style.CHART_VALUE));
      days.add(Texts.line(labels.get(i), Style.FINE_PRINT));
    }
    getChildren().addAll(strips);
    getChildren().addAll(names);
    getChildren().add(line);
    getChildren().addAll(points);
    getChildren().addAll(values);
    getChildren().addAll(days);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(words.line(comparison));
  }

  private static Region strip(Band band) {
    return (band.ordinal() % 2 == 0 ? Style.CHART_BAND : Style.CHART_BAND_OTHER).on(new Region());
  }

  private static Label name(Band band, Guide guide, ComparisonWords words) {
    return Texts.wrapped(
        words.get("chart.band", band.min(), band.max(), guide.text(band).name()), Style.FINE_PRINT);
  }

  private static Circle point(boolean provisional) {
    Circle point = Style.CHART_POINT.on(new Circle(RADIUS));
    if (provisional) {
      Style.CHART_POINT_OPEN.on(point);
    }
    return point;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return px(TOP) + px(PLOT) + px(SPACE) + days.getFirst().prefHeight(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return px(NAMES_LEAST) + 2 * px(MARGIN) + px(LEAST_DISTANCE);
  }

  @Override
  protected void layoutChildren() {
    double gutter = Math.clamp(getWidth() * NAMES_SHARE, px(NAMES_LEAST), px(NAMES_MOST));
    for (Band band : Band.values()) {
      double top = y(band.max() + 0.5);
      double height = y(band.min() - 0.5) - top;
      strips.get(band.ordinal()).resizeRelocate(0, top, getWidth(), height);
      Label name = names.get(band.ordinal());
      double wanted = name.prefHeight(gutter - 2 * px(SPACE));
      name.resizeRelocate(px(SPACE), top + (height - wanted) / 2, gutter - 2 * px(SPACE), wanted);
    }
    double room = Math.max(0, getWidth() - gutter - 2 * px(MARGIN));
    List<Double> places =
        TimeScale.places(comparison.states(), room == 0 ? 1 : px(LEAST_DISTANCE) / room);
    line.getPoints().clear();
    for (int i = 0; i < scores.size(); i++) {
      place(i, snapPositionX(gutter + px(MARGIN) + places.get(i) * room));
    }
    layOutDays(gutter);
  }

  private void place(int index, double x) {
    double y = y(scores.get(index));
    line.getPoints().addAll(x, y);
    points.get(index).setCenterX(x);
    points.get(index).setCenterY(y);
    Label value = values.get(index);
    double height = value.prefHeight(-1);
    boolean below = isValley(index) && y + RADIUS + height < px(TOP) + px(PLOT);
    value.resizeRelocate(
        x - value.prefWidth(-1) / 2,
        below ? y + RADIUS : y - RADIUS - height,
        value.prefWidth(-1),
        height);
  }

  /** Whether the line comes from above and goes up again, so that it would cross a value above. */
  private boolean isValley(int index) {
    int score = scores.get(index);
    boolean before = index == 0 || scores.get(index - 1) > score;
    boolean after = index == scores.size() - 1 || scores.get(index + 1) > score;
    return before && after;
  }

  private void layOutDays(double gutter) {
    double free = getWidth();
    for (int i = days.size() - 1; i >= 0; i--) {
      Label day = days.get(i);
      double width = day.prefWidth(-1);
      double x =
          Math.clamp(
              points.get(i).getCenterX() - width / 2,
              Math.min(gutter, getWidth() - width),
              Math.max(gutter, getWidth() - width));
      boolean fits = x + width <= free || i == days.size() - 1;
      day.setVisible(fits);
      day.resizeRelocate(x, px(TOP) + px(PLOT) + px(SPACE), width, day.prefHeight(-1));
      free = fits ? x - 2 * px(SPACE) : free;
    }
  }

  /** The height of a count of Ja, in pixels from the top. */
  private double y(double count) {
    return px(TOP) + px(PLOT) - (count + 0.5) * px(UNIT);
  }

  /** A length of the drawing, which grows with its text. */
  private double px(double length) {
    return length * days.getFirst().getFont().getSize() / FINE_PRINT;
  }
}
