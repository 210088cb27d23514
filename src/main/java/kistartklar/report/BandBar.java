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
        own -> marker(canvas, left(own, unit) + unit * (score - own.min() + 0.5f)));
  }

  private static float left(Band band, float unit) {
    return unit * band.min() + GAP * band.ordinal();
  }

  private void marker(Canvas canvas, float x) {
    float tip = BOTTOM + BAR + 2;
    canvas.polygon(Design.INK, x - 4, tip + 7, x + 4, tip + 7, x, tip);
    canvas.text(String.valueOf(score), design.strong(), Align.LEFT, x + 8, BASELINE + 5 * Design.UNIT, 30);
  }
}
