package kistartklar.report;

import java.util.List;
import java.util.stream.Stream;
import kistartklar.domain.plan.PlanItem;
import kistartklar.report.pdf.Flow;

/** What comes next: the first measures that are not done, and how far the whole plan is. */
final class NextMeasures implements Chapter {

  private final ReportContext context;
  private final Spacing spacing;
  private final boolean linked;
  private final Wording wording;
  private final Design design;

  /**
   * Of a report.
   *
   * @param linked whether the plan follows, to which the measures lead
   */
  NextMeasures(ReportContext context, Spacing spacing, boolean linked) {
    this.linked = linked;
    this.context = context;
    this.spacing = spacing;
    this.wording = context.wording();
    this.design = context.design();
  }

  @Override
  public void layOut(Flow flow) {
    List<PlanItem> next = context.plan().next();
    if (next.isEmpty()) {
      none(flow);
      return;
    }
    flow.heading(
        2, wording.get("measures.first", next.size()), design.heading(), spacing.gap() / 2, 60);
    MeasureTable table =
        new MeasureTable(context, spacing.titleLength(), spacing.ownerLength(), linked);
    flow.table(table.of(next, wording.get("measures.summary")), 0);
    int rest = context.plan().open().size() - next.size();
    String more = rest == 0 ? "" : wording.get("measures.rest", rest);
    flow.paragraph(
        String.join(
            " · ", Stream.of(context.tally(), more).filter(text -> !text.isEmpty()).toList()),
        design.smallMuted(),
        0);
  }

  private void none(Flow flow) {
    flow.heading(2, wording.get("measures.next"), design.heading(), 6.5f, 40);
    boolean allDone = context.plan().tally(context.request().date()).done() > 0;
    flow.paragraph(
        allDone ? wording.allDone() : wording.noMeasures(context.measures()), design.body(), 4);
    String advice = context.guide().textFor(context.readiness().score()).advice();
    flow.paragraph(advice, design.body(), 0);
  }
}
