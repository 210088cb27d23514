package kistartklar.ui.result;

import java.util.List;
import java.util.Optional;
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

/**
 * The four bands in proportion by their names, with the score marked above, the earlier score as a
 * line across, and what is supposed as a frame behind the score.
 */
final class BandBar extends Region {

  /** Heights and distances in em. */
  private static final double BAR = 1.07;

  private static final double SPACE = 0.33;
  private static final double GAP = 0.2;

  /** From this width on, in em, the names have room below the bands; else their ranges. */
  private static final double NAMED = 42;

  private final int score;
  private final Label mark;
  private final List<Region> parts;
  private final List<Label> ranges;
  private final List<Label> names;
  private final Optional<Integer> before;
  private final Region earlier = Style.BAND_EARLIER.on(new Region());
  private final Region supposed = Style.BAND_SUPPOSED.on(new Region());
  private int wouldBe;

  /**
   * @param before the score of the last assessment
   */
  BandBar(StepContext context, int score, Band current, Optional<Integer> before) {
    this.score = score;
    this.before = before;
    wouldBe = score;
    Style.BAND_BAR.on(this);
    mark = Texts.line(context.text("result.mark", score), Style.BAND_MARK);
    mark.setGraphic(Icons.POINTER.node());
    mark.setContentDisplay(ContentDisplay.BOTTOM);
    mark.setGraphicTextGap(1);
    BandWords words = new BandWords(context.messages(), context.guide());
    parts = Stream.of(Band.values()).map(band -> part(band, band == current)).toList();
    ranges =
        Stream.of(Band.values())
            .map(band -> label(words.range(band), band, band == current))
            .toList();
    names =
        Stream.of(Band.values())
            .map(band -> label(context.guide().text(band).name(), band, band == current))
            .toList();
    names.forEach(name -> name.setWrapText(true));
    getChildren().add(mark);
    getChildren().addAll(parts);
    getChildren().addAll(supposed, earlier);
    getChildren().addAll(ranges);
    getChildren().addAll(names);
    earlier.setVisible(before.isPresent());
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    String spoken =
        context.text(
            "result.mark.spoken",
            score,
            QuestionId.COUNT,
            current.min(),
            current.max(),
            context.guide().text(current).name());
    setAccessibleText(
        before.map(known -> spoken + context.text("result.mark.before", known)).orElse(spoken));
  }

  private static Region part(Band band, boolean current) {
    Region part = Style.BAND_PART.on(new Region());
    if (current) {
      Style.BAND_CURRENT.on(part);
      styleOf(band).on(part);
    }
    return part;
  }

  private static Label label(String text, Band band, boolean current) {
    Label label = new Label(text);
    Style.BAND_LABEL.on(label);
    if (current) {
      Style.BAND_CURRENT.on(label);
      styleOf(band).on(label);
    }
    return label;
  }

  /** The style that bears the colour of a band. */
  static Style styleOf(Band band) {
    return switch (band) {
      case FOUNDATIONS_FIRST -> Style.BAND_0;
      case STEPS_AHEAD -> Style.BAND_1;
      case WELL_PREPARED -> Style.BAND_2;
      case VERY_WELL_PREPARED -> Style.BAND_3;
    };
  }

  /** Frames how far the score would reach; a score that is there already frames nothing. */
  void suppose(int newScore) {
    wouldBe = newScore;
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double labels = 0;
    boolean named = isNamed(width);
    for (int i = 0; i < names.size(); i++) {
      double room = right(Band.values()[i], width) - x(Band.values()[i].min(), width);
      double height =
          named ? names.get(i).prefHeight(Math.max(1, room)) : ranges.get(i).prefHeight(-1);
      labels = Math.max(labels, height);
    }
    return mark.prefHeight(-1) + em(SPACE) + em(BAR) + em(SPACE) + labels;
  }

  private boolean isNamed(double width) {
    return width >= NAMED * mark.getFont().getSize();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double markHeight = mark.prefHeight(-1);
    double barTop = markHeight + em(SPACE);
    boolean named = isNamed(width);
    for (int i = 0; i < parts.size(); i++) {
      Band band = Band.values()[i];
      double left = x(band.min(), width);
      double room = right(band, width) - left;
      parts.get(i).resizeRelocate(left, barTop, room, em(BAR));
      double top = barTop + em(BAR) + em(SPACE);
      Label name = names.get(i);
      Label range = ranges.get(i);
      name.resizeRelocate(left, top, room, name.prefHeight(room));
      range.resizeRelocate(left, top, range.prefWidth(-1), range.prefHeight(-1));
      name.setVisible(named);
      range.setVisible(!named);
    }
    double over = em(GAP);
    before.ifPresent(count -> {
      double at = x(count + 0.5, width);
      earlier.resizeRelocate(at, barTop - over, snapSizeX(em(GAP)), em(BAR) + 2 * over);
    });
    double from = x(score + 0.5, width);
    supposed.setVisible(wouldBe > score);
    supposed.resizeRelocate(
        from, barTop - over, Math.max(0, x(wouldBe + 0.5, width) - from), em(BAR) + 2 * over);
    double markWidth = mark.prefWidth(-1);
    mark.resizeRelocate(
        Math.clamp(from - markWidth / 2, 0, Math.max(0, width - markWidth)),
        0,
        markWidth,
        markHeight);
  }

  private double em(double ems) {
    return snapSizeY(ems * mark.getFont().getSize());
  }

  /** Where a count of Ja begins on a bar of that width, in pixels. */
  private double x(double count, double width) {
    return snapPositionX(width * count / (QuestionId.COUNT + 1));
  }

  private double right(Band band, double width) {
    return x(band.max() + 1, width) - (band.max() == QuestionId.COUNT ? 0 : em(GAP));
  }
}
