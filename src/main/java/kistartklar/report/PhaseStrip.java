package kistartklar.report;

import java.util.List;
import java.util.stream.Collectors;
import kistartklar.domain.readiness.PhaseResult;
import kistartklar.report.pdf.Align;
import kistartklar.report.pdf.Canvas;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.TextStyle;

/** The nine phases side by side, each with a cell per question and the count of Ja. */
final class PhaseStrip implements Chapter {

  private static final float GAP = 6;
  private static final float CELL_GAP = 1.5f;
  private static final float CELL_HEIGHT = 17;
  private static final float LINES = 3 * Design.LINE_HEIGHT;
  private static final float HEIGHT = LINES + 3 * Design.UNIT;

  private final ReportContext context;
  private final Spacing spacing;
  private final Wording wording;
  private final Design design;

  PhaseStrip(ReportContext context, Spacing spacing) {
    this.context = context;
    this.spacing = spacing;
    this.wording = context.wording();
    this.design = context.design();
  }

  @Override
  public void layOut(Flow flow) {
    List<PhaseResult> phases = context.readiness().phases();
    flow.heading(2, wording.get("strip"), design.heading(), Design.UNIT / 2, HEIGHT);
    flow.figure(
        phases.stream().map(this::spoken).collect(Collectors.joining("; ")),
        HEIGHT,
        spacing.gap(),
        canvas -> paint(canvas, phases, Design.COLUMN.width()));
  }

  private String spoken(PhaseResult result) {
    String title = wording.get("phaseHeading", result.phase().number(), result.phase().title());
    return wording.get("strip.spoken", title, wording.yesOf(result.tally()));
  }

  private void paint(Canvas canvas, List<PhaseResult> phases, float width) {
    float column = (width - GAP * (phases.size() - 1)) / phases.size();
    for (int i = 0; i < phases.size(); i++) {
      paint(canvas, phases.get(i), i * (column + GAP), column);
    }
  }

  private void paint(Canvas canvas, PhaseResult result, float x, float width) {
    int count = result.cells().size();
    float cell = (width - CELL_GAP * (count - 1)) / count;
    for (int i = 0; i < count; i++) {
      AnswerMarks.cell(
          canvas,
          result.cells().get(i).answer(),
          x + i * (cell + CELL_GAP),
          LINES + 1,
          cell,
          CELL_HEIGHT);
    }
    int number = result.phase().number();
    text(canvas, wording.get("strip.phase", number), design.strip(), x, 2, width);
    text(canvas, wording.get("strip." + number), design.stripStrong(), x, 1, width);
    text(canvas, wording.yesOf(result.tally()), design.strip(), x, 0, width);
  }

  private static void text(
      Canvas canvas, String text, TextStyle style, float x, int line, float width) {
    float baseline = line * Design.LINE_HEIGHT + Design.UNIT / 2;
    canvas.text(text, style, Align.LEFT, x, baseline, width + GAP - 1);
  }
}
