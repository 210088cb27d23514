package kistartklar.report;

import java.util.Optional;
import java.util.OptionalInt;
import kistartklar.domain.guide.Band;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.Readiness;
import kistartklar.report.pdf.Align;
import kistartklar.report.pdf.Canvas;
import kistartklar.report.pdf.Rgb;
import kistartklar.report.pdf.TextStyle;

/**
 * The four bands side by side, as wide as their ranges and with their names, a mark at the score,
 * and what is still possible hatched.
 *
 * @param before the score of the earlier assessment, if there was one
 */
record BandScale(Readiness readiness, OptionalInt before, Wording wording, Design design) {

  static final float HEIGHT = 7 * Design.UNIT;

  private static final float GAP = 3;
  private static final float BAR = 12;
  private static final float BOTTOM = 14.25f;

  /** On the grid of the text around it. */
  private static final float BASELINE = Design.UNIT / 2;

  private static final int VALUES = QuestionId.COUNT + 1;

  void paint(Canvas canvas, float width) {
    float unit = (width - GAP * (Band.values().length - 1)) / VALUES;
    Optional<Band> own = readiness.band();
    for (Band each : Band.values()) {
      float x = left(each, unit);
      float length = unit * (each.max() - each.min() + 1);
      boolean current = own.equals(Optional.of(each));
      Rgb color = current ? Design.color(each) : Design.PALE;
      canvas.fill(color, x, BOTTOM, length, BAR);
      TextStyle style = current ? design.smallStrong().in(color) : design.smallMuted();
      canvas.text(wording.shortName(each), style, Align.LEFT, x, BASELINE, length + GAP);
    }
    if (own.isEmpty()) {
      return;
    }
    possible(canvas, unit);
    before.ifPresent(
        score -> canvas.fill(Design.INK, middle(score, unit) - 0.75f, BOTTOM - 3, 1.5f, BAR + 6));
    marker(canvas, middle(readiness.score(), unit), width);
  }

  /** What the open questions may still bring. */
  private void possible(Canvas canvas, float unit) {
    for (int score = readiness.score() + 1; score <= readiness.highestPossible(); score++) {
      float x = middle(score, unit) - unit / 2;
      canvas.fill(Design.PAPER, x, BOTTOM, unit, BAR);
      canvas.hatch(Design.BORDER, 1, 4, x, BOTTOM, unit, BAR);
      canvas.line(Design.BORDER, 0.7f, x, BOTTOM, x + unit, BOTTOM);
      canvas.line(Design.BORDER, 0.7f, x, BOTTOM + BAR, x + unit, BOTTOM + BAR);
    }
  }

  private static float left(Band band, float unit) {
    return unit * band.min() + GAP * band.ordinal();
  }

  private static float middle(int score, float unit) {
    Band band = Band.of(score);
    return left(band, unit) + unit * (score - band.min() + 0.5f);
  }

  /** The number stands over its mark; the highest may not reach beyond the edge. */
  private void marker(Canvas canvas, float x, float end) {
    float tip = BOTTOM + BAR + 1;
    canvas.polygon(Design.INK, x - 4, tip + 6, x + 4, tip + 6, x, tip);
    String score = String.valueOf(readiness.score());
    float width = design.strong().width(score);
    float left = Math.min(x - width / 2, end - width);
    canvas.text(score, design.strong(), Align.LEFT, left, BASELINE + 5 * Design.UNIT, width);
  }
}
