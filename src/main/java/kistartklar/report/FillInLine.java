package kistartklar.report;

import kistartklar.report.pdf.Align;
import kistartklar.report.pdf.Canvas;

/** A label with a line behind it to write on. */
final class FillInLine {

  private static final float GAP = 8;

  private FillInLine() {}

  static void draw(Canvas canvas, Design design, String label, float x, float y, float width) {
    canvas.text(label, design.smallMuted(), Align.LEFT, x, y, width);
    float start = x + design.smallMuted().face().width(label, design.smallMuted().size()) + GAP;
    canvas.line(Design.BORDER, 0.7f, start, y - 2, x + width, y - 2);
  }
}
