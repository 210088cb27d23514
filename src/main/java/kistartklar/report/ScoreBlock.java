package kistartklar.report;

import java.util.List;
import java.util.OptionalInt;
import kistartklar.domain.readiness.Readiness;
import kistartklar.domain.readiness.WayUp;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.Span;
import kistartklar.report.pdf.TextStyle;

/** The score with its change, and beside it what it means and what may still become of it. */
final class ScoreBlock implements Chapter {

  private static final float NUMBER_WIDTH = 118;

  private final ReportContext context;
  private final Wording wording;
  private final Design design;
  private final Spacing spacing;

  ScoreBlock(ReportContext context, Spacing spacing) {
    this.context = context;
    this.wording = context.wording();
    this.design = context.design();
    this.spacing = spacing;
  }

  @Override
  public void layOut(Flow flow) {
    flow.beside(NUMBER_WIDTH, Design.GUTTER, this::number, this::meaning);
    flow.space(spacing.gap());
    wording.urgency(context.assessment()).ifPresent(words -> urgency(flow, words));
  }

  private void number(Flow flow) {
    float leading = spacing.lineHeight() * Design.UNIT;
    TextStyle number = new TextStyle(design.fonts().bold(), leading * 0.85f, leading, Design.INK);
    TextStyle unit = new TextStyle(design.fonts().regular(), 13, leading, Design.MUTED);
    flow.paragraph(
        List.of(
            new Span(String.valueOf(context.readiness().score()), number),
            new Span(wording.get("ofQuestions"), unit)),
        0);
    flow.paragraph(wording.get("ofQuestions.yes"), design.smallMuted(), 0);
    context
        .assessment()
        .predecessor()
        .filter(earlier -> !context.isUnanswered())
        .ifPresent(earlier ->
            flow.paragraph(
                wording.change(earlier, context.readiness().score()), design.smallStrong(), 0));
  }

  private void meaning(Flow flow) {
    Readiness readiness = context.readiness();
    TextStyle style = new TextStyle(design.fonts().semiBold(), 14, 3 * Design.UNIT, Design.INK);
    flow.heading(2, wording.headline(context.assessment()), style, 0, 80);
    OptionalInt before =
        context
            .assessment()
            .predecessor()
            .map(earlier -> OptionalInt.of(Wording.score(earlier)))
            .orElseGet(OptionalInt::empty);
    BandScale scale = new BandScale(readiness, before, wording, design);
    float width = flow.column().width();
    flow.figure(alternative(), BandScale.HEIGHT, Design.UNIT, canvas -> scale.paint(canvas, width));
    if (readiness.band().isEmpty()) {
      flow.paragraph(wording.get("unanswered.meaning"), design.small(), 0);
      flow.paragraph(wording.get("unanswered.goingOn"), design.small(), 0);
      return;
    }
    if (readiness.provisional()) {
      flow.paragraph(wording.possible(readiness), design.small(), 0);
    }
    flow.paragraph(
        wording.wayUp(WayUp.of(context.guide(), context.assessment())), design.small(), 0);
  }

  private String alternative() {
    Readiness readiness = context.readiness();
    return readiness
        .band()
        .map(band ->
            wording.get(
                "bandBar",
                readiness.score(),
                context.guide().text(band).name(),
                wording.range(band)))
        .orElseGet(() -> wording.get("unanswered.bandBar"));
  }

  /** With a bar beside it, so that it stands out also without colour. */
  private void urgency(Flow flow, String words) {
    float top = flow.y();
    flow.paragraph(words, design.strong(), 0);
    float height = top - flow.y();
    if (height > 0) {
      flow.decoration(
          flow.y(), canvas -> canvas.fill(Design.WARNING, -Design.UNIT - 3, 0, 3, height));
    }
    flow.space(spacing.gap());
  }
}
