package kistartklar.report;

import java.util.Optional;
import kistartklar.domain.guide.Band;
import kistartklar.domain.guide.QuestionId;
import kistartklar.report.pdf.Align;
import kistartklar.report.pdf.Canvas;
import kistartklar.report.pdf.Rgb;
import kistartklar.report.pdf.TextStyle;

/**
 * The four bands side by side, as wide as their ranges, with a mark at the score.
 *
 * @param band that the score is in; empty while there is none
 */
record BandBar(Optional<Band> band, int score, Design design) {

  static final float HEIGHT = 8 * Design.UNIT;

  private static final float GAP = 3;
  private static final float BAR = 13;
  private static final float BOTTOM = 16.25f;

  /** On the grid of the text around it. */
  private static final float BASELINE = Design.UNIT / 2;

  private static final float NUMBER_GAP = 8;
  private static final float NUMBER_WIDTH = 20;
  private static final int VALUES = QuestionId.COUNT + 1;

  void paint(Canvas canvas, float width) {
    float unit = (width - GAP * (Band.values().length - 1)) / VALUES;
    for (Band each : Band.values()) {
      float x = left(each, unit);
      float length = unit * (each.max() - each.min() + 1);
      boolean own = band.equals(Optional.of(each));
      Rgb color = own ? Design.color(each) : Design.PALE;
      canvas.fill(color, x, BOTTOM, length, BAR);
      TextStyle style = own ? design.smallStrong().in(color) : design.smallMuted();
      canvas.text(each.min() + "\u2013" + each.max(), style, Align.LEFT, x, BASELINE, length);
    }
    band.ifPresent(
        own -> marker(canvas, left(own, unit) + unit * (score - own.min() + 0.5f), width));
  }

  private static float left(Band band, float unit) {
    return unit * band.min() + GAP * band.ordinal();
  }

  /** The number stands to the right of its mark, or to the left where the bar ends. */
  private void marker(Canvas canvas, float x, float end) {
    float tip = BOTTOM + BAR + 2;
    canvas.polygon(Design.INK, x - 4, tip + 7, x + 4, tip + 7, x, tip);
    boolean right = x + NUMBER_GAP + NUMBER_WIDTH <= end;
    canvas.text(
        String.valueOf(score),
        design.strong(),
        right ? Align.LEFT : Align.RIGHT,
        right ? x + NUMBER_GAP : x - NUMBER_GAP - NUMBER_WIDTH,
        BASELINE + 5 * Design.UNIT,
        NUMBER_WIDTH);
  }
}
