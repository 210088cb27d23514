package kistartklar.report;

import java.util.List;
import java.util.Optional;
import kistartklar.domain.guide.Band;
import kistartklar.domain.readiness.Readiness;
import kistartklar.domain.readiness.WayUp;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.Span;
import kistartklar.report.pdf.TextStyle;

/** The score, its band, what it means and what is missing to the next. */
final class ScoreBlock implements Chapter {

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
    Readiness readiness = context.readiness();
    float leading = spacing.lineHeight() * Design.UNIT;
    TextStyle number = new TextStyle(design.fonts().bold(), leading * 0.85f, leading, Design.INK);
    TextStyle unit = new TextStyle(design.fonts().regular(), 17, leading, Design.MUTED);
    flow.paragraph(
        List.of(
            new Span(String.valueOf(readiness.score()), number),
            new Span(wording.get("ofQuestions"), unit)),
        spacing.gap() / 2);
    if (context.isUnanswered()) {
      unanswered(flow);
    } else {
      band(flow, readiness);
    }
    flow.space(spacing.gap());
  }

  private void band(Flow flow, Readiness readiness) {
    Band band = readiness.band();
    String name = context.guide().text(band).name();
    flow.heading(
        2,
        readiness.provisional() ? wording.get("provisional", name) : name,
        bandStyle().in(Design.color(band)),
        0,
        80);
    String alternative = wording.get("bandBar", readiness.score(), name, wording.range(band));
    bandBar(flow, new BandBar(Optional.of(band), readiness.score(), design), alternative);
    labelled(flow, "meaning", context.guide().text(band).meaning());
    if (readiness.provisional()) {
      labelled(flow, "stillOpen", wording.possible(readiness));
    }
    labelled(flow, "nextBand", wording.wayUp(WayUp.of(context.guide(), context.assessment())));
  }

  /** Nothing can be said of a firm that has answered nothing, and nothing is. */
  private void unanswered(Flow flow) {
    flow.heading(2, wording.get("unanswered"), bandStyle().in(Design.MUTED), 0, 80);
    bandBar(flow, new BandBar(Optional.empty(), 0, design), wording.get("unanswered.bandBar"));
    labelled(flow, "meaning", wording.get("unanswered.meaning"));
    labelled(flow, "goingOn", wording.get("unanswered.goingOn"));
  }

  private TextStyle bandStyle() {
    return new TextStyle(design.fonts().semiBold(), 15, 3 * Design.UNIT, Design.INK);
  }

  private void bandBar(Flow flow, BandBar bar, String alternative) {
    flow.figure(
        alternative,
        BandBar.HEIGHT,
        Design.UNIT,
        canvas -> bar.paint(canvas, Design.COLUMN.width()));
  }

  private void labelled(Flow flow, String label, String text) {
    flow.beside(
        Design.MARGIN,
        Design.GUTTER,
        note -> note.paragraph(wording.get(label), design.smallStrong().in(Design.MUTED), 0),
        body -> body.paragraph(text, design.body(), 0));
    flow.space(spacing.gap() / 2);
  }
}
