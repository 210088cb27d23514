package kistartklar.report;

import java.util.List;
import kistartklar.report.pdf.Flow;

/** The first page: what the management has to know. It stays one page whatever is on it. */
final class SummaryPage implements Chapter {

  private final ReportContext context;
  private final boolean linked;

  /**
   * Of a report.
   *
   * @param linked whether the chapters follow to which the page leads
   */
  SummaryPage(ReportContext context, boolean linked) {
    this.context = context;
    this.linked = linked;
  }

  @Override
  public void layOut(Flow flow) {
    flow.section();
    flow.firstThatFits(
        List.of(
            page -> layOut(page, Spacing.AMPLE, true),
            page -> layOut(page, Spacing.CLOSE, true),
            page -> layOut(page, Spacing.AMPLE, false),
            page -> layOut(page, Spacing.CLOSE, false),
            page -> layOut(page, Spacing.TIGHT, false),
            page -> layOut(page, Spacing.TIGHTEST, false)));
  }

  private void layOut(Flow flow, Spacing spacing, boolean dates) {
    new LogoBlock(context).layOut(flow);
    new FirmBlock(context, spacing).layOut(flow);
    new ScoreBlock(context, spacing).layOut(flow);
    if (context.isUnanswered()) {
      new PhasesAhead(context).layOut(flow);
      return;
    }
    if (spacing.strip()) {
      new PhaseStrip(context, spacing).layOut(flow);
    }
    new NextMeasures(context, spacing, linked).layOut(flow);
    if (dates) {
      flow.space(spacing.gap() / 2);
      PlanTimeline.of(context).ifPresent(timeline -> timeline.layOutShort(flow));
    }
    if (context.showsRemarks()) {
      new DecisionBox(context).layOut(flow);
    }
  }
}
