package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import kistartklar.domain.comparison.Comparison;
import kistartklar.domain.comparison.TimeScale;
import kistartklar.domain.guide.Band;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.Readiness;
import kistartklar.report.pdf.Align;
import kistartklar.report.pdf.Canvas;
import kistartklar.report.pdf.Rgb;
import kistartklar.text.ComparisonWords;

/**
 * The score over time as a line before the four bands, each as high as its range. Every point
 * carries its score and is hollow while it is provisional; labels that would overlap are left out
 * except the last.
 */
record ScoreLine(ReportContext context, Comparison comparison, ComparisonWords words) {

  private static final float UNIT = 4.55f;
  private static final float PLOT = UNIT * (QuestionId.COUNT + 1);
  private static final float BOTTOM = 17;
  private static final float TOP = 15.5f;

  /** In points, with the days below and room for a score above. */
  static final float HEIGHT = BOTTOM + PLOT + TOP;

  private static final float NAMES = 178;
  private static final float MARGIN = 26;
  private static final float RADIUS = 3.2f;
  private static final float NEAREST = 20;
  private static final int CORNERS = 24;
  private static final Rgb STRIP = Rgb.of(0xeef1f4);
  private static final Rgb PAPER = Rgb.of(0xffffff);

  void paint(Canvas canvas, float width) {
    for (Band band : Band.values()) {
      strip(canvas, band, width);
    }
    float room = width - NAMES - 2 * MARGIN;
    List<Float> xs = new ArrayList<>();
    for (double place : TimeScale.places(comparison.states(), NEAREST / room)) {
      xs.add(NAMES + MARGIN + (float) place * room);
    }
    List<Readiness> results = comparison.results(context.guide());
    float[] line = new float[2 * xs.size()];
    for (int i = 0; i < xs.size(); i++) {
      line[2 * i] = xs.get(i);
      line[2 * i + 1] = y(results.get(i).score());
    }
    canvas.line(Design.ACCENT, 1.6f, line);
    for (int i = 0; i < xs.size(); i++) {
      point(canvas, xs.get(i), results.get(i));
    }
    labels(canvas, xs, results, width);
  }

  private void strip(Canvas canvas, Band band, float width) {
    float bottom = y(band.min() - 0.5f);
    float height = y(band.max() + 0.5f) - bottom;
    if (band.ordinal() % 2 == 0) {
      canvas.fill(STRIP, 0, bottom, width, height);
    }
    canvas.line(Design.LINE, 0.6f, 0, bottom + height, width, bottom + height);
    String name = context.guide().text(band).name();
    canvas.text(
        words.get("chart.band", band.min(), band.max(), name),
        context.design().smallMuted(),
        Align.LEFT,
        6,
        onGrid(bottom + height / 2 - 3),
        NAMES);
  }

  private void point(Canvas canvas, float x, Readiness result) {
    float y = y(result.score());
    canvas.polygon(Design.ACCENT, circle(x, y, RADIUS));
    if (result.provisional()) {
      canvas.polygon(PAPER, circle(x, y, RADIUS / 2));
    }
  }

  private static float[] circle(float x, float y, float radius) {
    float[] points = new float[2 * CORNERS];
    for (int i = 0; i < CORNERS; i++) {
      double angle = 2 * Math.PI * i / CORNERS;
      points[2 * i] = x + radius * (float) Math.cos(angle);
      points[2 * i + 1] = y + radius * (float) Math.sin(angle);
    }
    return points;
  }

  private void labels(Canvas canvas, List<Float> xs, List<Readiness> results, float width) {
    List<String> days = words.labels(comparison.states());
    float free = width;
    float nextScore = Float.MAX_VALUE;
    for (int i = xs.size() - 1; i >= 0; i--) {
      float x = xs.get(i);
      if (nextScore - x >= NEAREST / 2) {
        score(canvas, i, x, results);
        nextScore = x;
      }
      float wide = context.design().smallMuted().face().width(days.get(i), 9) + 2;
      float left = Math.clamp(x - wide / 2, Math.min(NAMES, width - wide), width - wide);
      if (left + wide <= free || i == xs.size() - 1) {
        canvas.text(
            days.get(i), context.design().smallMuted(), Align.LEFT, left, Design.UNIT / 2, wide);
        free = left - 8;
      }
    }
  }

  private void score(Canvas canvas, int index, float x, List<Readiness> results) {
    int score = results.get(index).score();
    boolean fell = index > 0 && results.get(index - 1).score() > score;
    boolean rises = index < results.size() - 1 && results.get(index + 1).score() > score;
    boolean valley = (index == 0 || fell) && (index == results.size() - 1 || rises);
    boolean below = valley && score > 2;
    canvas.text(
        String.valueOf(score),
        context.design().smallStrong(),
        Align.CENTER,
        x - 12,
        below ? onGrid(y(score) - RADIUS - 12) : onGrid(y(score) + RADIUS + 5),
        24);
  }

  /** The line of the page's grid next to a height. */
  private static float onGrid(float y) {
    return (Math.round(y / Design.UNIT - 0.5f) + 0.5f) * Design.UNIT;
  }

  /** The height of a count of Ja. */
  private static float y(float count) {
    return BOTTOM + (count + 0.5f) * UNIT;
  }
}
