package kistartklar.report;

import java.util.List;
import kistartklar.report.pdf.Align;
import kistartklar.report.pdf.Canvas;
import kistartklar.report.pdf.Flow;

/** What the management decides on the plan, to be ticked and signed, at the foot of the page. */
final class DecisionBox implements Chapter {

  private static final float HEIGHT = 9 * Design.UNIT;

  /** The frame reaches a little into the margin, so that its last line has room. */
  private static final float BELOW = 4;

  private static final float INSET = 10;
  private static final float TICK = 8;
  private static final float FIRST_LINE = 6.5f * Design.UNIT;
  private static final float LABELS = 0.5f * Design.UNIT;
  private static final float RULES = 2.2f * Design.UNIT;
  private static final List<String> CHOICES = List.of("plan", "budget", "owners");

  private final Wording wording;
  private final Design design;

  DecisionBox(ReportContext context) {
    wording = context.wording();
    design = context.design();
  }

  @Override
  public void layOut(Flow flow) {
    flow.space(Design.UNIT);
    flow.ensure(HEIGHT);
    flow.space(flow.room() - HEIGHT);
    flow.figure(
        wording.get("decision.alternative"),
        HEIGHT,
        0,
        canvas -> paint(canvas, Design.COLUMN.width()));
  }

  private void paint(Canvas canvas, float width) {
    canvas.outline(Design.INK, 0.8f, 0, -BELOW, width, HEIGHT + BELOW);
    float x = INSET + word(canvas, wording.get("decision"), true, INSET) + 14;
    for (String choice : CHOICES) {
      canvas.outline(Design.INK, 0.8f, x, FIRST_LINE - 1, TICK, TICK);
      x += TICK + 4;
      x += word(canvas, wording.get("decision." + choice), false, x) + 14;
    }
    signing(canvas, wording.get("signature.date"), INSET, 120);
    float name = INSET + 120 + 20;
    signing(canvas, wording.get("signature.name"), name, width - INSET - name);
  }

  private float word(Canvas canvas, String text, boolean strong, float x) {
    var style = strong ? design.strong() : design.body();
    float width = style.face().width(text, style.size()) + 1;
    canvas.text(text, style, Align.LEFT, x, FIRST_LINE, width);
    return width;
  }

  private void signing(Canvas canvas, String label, float x, float width) {
    canvas.line(Design.BORDER, 0.7f, x, RULES, x + width, RULES);
    canvas.text(label, design.smallMuted(), Align.LEFT, x, LABELS, width);
  }
}
