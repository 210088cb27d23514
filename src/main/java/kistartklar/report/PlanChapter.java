package kistartklar.report;

import java.util.List;
import java.util.function.Predicate;
import kistartklar.domain.plan.PlanItem;
import kistartklar.domain.plan.PlanReason;
import kistartklar.report.pdf.Flow;

/**
 * All measures: one table of what is to be done, then each with its details; finished ones apart.
 */
final class PlanChapter implements Chapter {

  private final ReportContext context;
  private final Wording wording;
  private final Design design;

  PlanChapter(ReportContext context) {
    this.context = context;
    this.wording = context.wording();
    this.design = context.design();
  }

  /** Whether there is anything in the plan; the first page says why there is not. */
  static boolean appears(ReportContext context) {
    return !context.plan().items().isEmpty() || !context.measures().notApplicable().isEmpty();
  }

  @Override
  public void layOut(Flow flow) {
    flow.section();
    flow.heading(1, wording.get("plan"), design.chapter(), 6.5f, 120);
    if (context.measures().all().isEmpty()) {
      flow.paragraph(wording.noMeasures(context.measures()), design.body(), 6.5f);
    } else {
      flow.paragraph(wording.get("plan.lead"), design.body(), 6.5f);
    }
    table(flow);
    PlanTimeline.of(context).ifPresent(timeline -> timeline.layOut(flow, 13));
    new LoadTable(context).layOut(flow);
    details(flow, "plan.now", open(PlanReason.NOW));
    details(flow, "plan.later", open(PlanReason.AFTER_PILOT));
    details(flow, "plan.own", open(PlanReason.OWN));
    details(flow, "plan.reopened", open(PlanReason.REOPENED));
    inShort(flow, "plan.done", PlanItem::isDone);
    inShort(
        flow, "plan.reached", item -> !item.isDone() && item.reason() == PlanReason.ANSWERED_YES);
    new NotApplicable(context).layOut(flow);
  }

  /** Everything that is still to be done, at a glance. */
  private void table(Flow flow) {
    List<PlanItem> open = context.plan().open();
    if (!open.isEmpty()) {
      MeasureTable table = new MeasureTable(context, 200, 80, true);
      flow.table(table.of(open, wording.get("plan.table.summary")), 0);
    }
    if (!context.tally().isEmpty()) {
      flow.paragraph(context.tally(), design.smallMuted(), 13);
    }
  }

  private List<PlanItem> open(PlanReason reason) {
    return context.plan().open().stream().filter(item -> item.reason() == reason).toList();
  }

  private void details(Flow flow, String title, List<PlanItem> items) {
    if (items.isEmpty()) {
      return;
    }
    flow.heading(2, wording.get(title), design.heading(), 6.5f, 130);
    items.forEach(item -> new MeasureDetails(context, item).layOut(flow));
    flow.space(13);
  }

  private void inShort(Flow flow, String title, Predicate<PlanItem> which) {
    List<PlanItem> items =
        context.plan().items().stream()
            .filter(item -> item.reason() != PlanReason.NOT_APPLICABLE)
            .filter(which)
            .toList();
    if (items.isEmpty()) {
      return;
    }
    flow.heading(2, wording.get(title), design.heading(), 6.5f, 80);
    items.forEach(item -> new MeasureDetails(context, item).layOutShort(flow));
    flow.space(13);
  }
}
