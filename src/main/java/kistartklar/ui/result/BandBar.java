package kistartklar.ui.result;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kistartklar.domain.guide.Band;
import kistartklar.domain.guide.QuestionId;
import kistartklar.text.words.BandWords;
import kistartklar.ui.shared.Icons;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.Style;
import kistartklar.ui.shared.Texts;

/** The four bands in proportion, with the score marked above and the ranges below. */
final class BandBar extends Region {

  /** Heights and distances in em. */
  private static final double BAR = 1.07;

  private static final double SPACE = 0.33;
  private static final double GAP = 0.2;

  private final int score;
  private final Label mark;
  private final List<Region> parts;
  private final List<Label> ranges;

  BandBar(StepContext context, int score, Band current) {
    this.score = score;
    Style.BAND_BAR.on(this);
    mark = Texts.line(context.text("result.mark", score), Style.BAND_MARK);
    mark.setGraphic(Icons.POINTER.node());
    mark.setContentDisplay(ContentDisplay.BOTTOM);
    mark.setGraphicTextGap(1);
    parts = Stream.of(Band.values()).map(band -> part(band, band == current)).toList();
    ranges = Stream.of(Band.values()).map(band -> range(context, band, band == current)).toList();
    getChildren().add(mark);
    getChildren().addAll(parts);
    getChildren().addAll(ranges);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(
        context.text(
            "result.mark.spoken",
            score,
            QuestionId.COUNT,
            current.min(),
            current.max(),
            context.guide().text(current).name()));
  }

  private static Region part(Band band, boolean current) {
    Region part = Style.BAND_PART.on(new Region());
    if (current) {
      Style.BAND_CURRENT.on(part);
      part.getStyleClass().add(bandClass(band));
    }
    return part;
  }

  private static Label range(StepContext context, Band band, boolean current) {
    Label label =
        Texts.line(
            new BandWords(context.messages(), context.guide()).range(band), Style.BAND_LABEL);
    if (current) {
      Style.BAND_CURRENT.on(label);
      label.getStyleClass().add(bandClass(band));
    }
    return label;
  }

  private static String bandClass(Band band) {
    return switch (band) {
      case FOUNDATIONS_FIRST -> Style.BAND_0.css();
      case STEPS_AHEAD -> Style.BAND_1.css();
      case WELL_PREPARED -> Style.BAND_2.css();
      case VERY_WELL_PREPARED -> Style.BAND_3.css();
    };
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return mark.prefHeight(-1) + em(SPACE) + em(BAR) + em(SPACE) + ranges.getFirst().prefHeight(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double markHeight = mark.prefHeight(-1);
    double barTop = markHeight + em(SPACE);
    for (int i = 0; i < parts.size(); i++) {
      Band band = Band.values()[i];
      double left = x(band.min());
      double right = x(band.max() + 1) - (band.max() == QuestionId.COUNT ? 0 : em(GAP));
      parts.get(i).resizeRelocate(left, barTop, right - left, em(BAR));
      Label range = ranges.get(i);
      range.resizeRelocate(
          left, barTop + em(BAR) + em(SPACE), range.prefWidth(-1), range.prefHeight(-1));
    }
    double markWidth = mark.prefWidth(-1);
    double centre = x(score + 0.5) - markWidth / 2;
    mark.resizeRelocate(
        Math.clamp(centre, 0, Math.max(0, getWidth() - markWidth)), 0, markWidth, markHeight);
  }

  private double em(double ems) {
    return snapSizeY(ems * mark.getFont().getSize());
  }

  /** Where a count of Ja begins on the bar, in pixels. */
  private double x(double count) {
    return snapPositionX(getWidth() * count / (QuestionId.COUNT + 1));
  }
}
