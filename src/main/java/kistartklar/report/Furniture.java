package kistartklar.report;

import kistartklar.report.pdf.Align;
import kistartklar.report.pdf.Canvas;
import kistartklar.report.pdf.Column;
import kistartklar.report.pdf.PageFurniture;

/**
 * Header and footer of every page.
 *
 * @param right what stands at the right of the header
 * @param footer what stands at the left of the footer
 */
record Furniture(
    Design design, Wording wording, String title, String right, String footer, String state)
    implements PageFurniture {

  private static final float RULE = 804;
  private static final float BASELINE = 787;

  @Override
  public void header(Canvas canvas, int number, int count) {
    Column column = Design.COLUMN;
    float width = column.width();
    canvas.fill(Design.ACCENT, column.left(), RULE, width, 3);
    canvas.text(
        title,
        number == 1
            ? design.heading()
            : design.furniture().in(design.fonts().semiBold()).in(Design.INK),
        Align.LEFT,
        column.left(),
        BASELINE,
        300);
    canvas.text(right, design.furniture(), Align.RIGHT, column.left() + 300, BASELINE, width - 300);
  }

  @Override
  public void footer(Canvas canvas, int number, int count) {
    Column column = Design.COLUMN;
    canvas.line(Design.LINE, 0.7f, column.left(), 46, column.right(), 46);
    float stateWidth = design.furniture().face().width(state, design.furniture().size());
    float room = column.width() - 70;
    canvas.text(
        state,
        design.furniture().in(design.fonts().semiBold()).in(Design.INK),
        Align.LEFT,
        column.left(),
        33,
        room);
    float left = column.left() + (state.isEmpty() ? 0 : stateWidth + 14);
    canvas.text(footer, design.furniture(), Align.LEFT, left, 33, room - (left - column.left()));
    canvas.text(
        wording.get("page", number, count),
        design.furniture(),
        Align.RIGHT,
        column.right() - 70,
        33,
        70);
  }
}
