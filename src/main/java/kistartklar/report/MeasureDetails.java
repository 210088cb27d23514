package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import kistartklar.domain.plan.PlanItem;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.ItemList;
import kistartklar.report.pdf.Span;

/** One measure of the plan: its facts in the margin, beside them why, how and what for. */
final class MeasureDetails implements Chapter {

  /** At the head of a page a title is to be recognised, not read. */
  private static final int LONGEST_HEAD = 120;

  private final ReportContext context;
  private final PlanItem item;
  private final Wording wording;
  private final Design design;

  MeasureDetails(ReportContext context, PlanItem item) {
    this.context = context;
    this.item = item;
    this.wording = context.wording();
    this.design = context.design();
  }

  @Override
  public void layOut(Flow flow) {
    goingOn(flow, this::text);
  }

  /** Without reasons and steps, for a measure that needs them no more. */
  void layOutShort(Flow flow) {
    goingOn(flow, text -> heading(text, 13));
  }

  private void goingOn(Flow flow, Consumer<Flow> text) {
    flow.space(6.5f);
    flow.goingOn(
        wording.get("goesOn", Wording.shortened(title(), LONGEST_HEAD)),
        design.goingOn(),
        part -> {
          part.beside(Design.MARGIN, Design.GUTTER, this::facts, text);
          remark(part);
        });
  }

  private String title() {
    return MeasureTable.heading(context, item);
  }

  private void heading(Flow flow, float after) {
    flow.heading(3, title(), design.subheading(), after, 40);
  }

  private void facts(Flow flow) {
    rule(flow);
    item.question()
        .ifPresentOrElse(
            question ->
                flow.link(
                    wording.origin(question),
                    QuestionBlock.heading(context.guide().question(question)),
                    design.link()),
            () ->
                item.phase()
                    .ifPresent(phase ->
                        flow.paragraph(
                            wording.get("plan.own.phase", phase), design.smallMuted(), 0)));
    item.effort()
        .ifPresent(effort -> fact(flow, "fact.effort", wording.effort(effort, item.period())));
    if (!item.role().isBlank() && !item.role().strip().equals(item.owner())) {
      fact(flow, "fact.role", item.role().strip());
    }
    if (!item.owner().isEmpty()) {
      fact(flow, "fact.owner", item.owner());
    }
    item.state().due().ifPresent(due -> fact(flow, "fact.due", wording.date(due)));
    fact(flow, "fact.status", context.status(item));
  }

  /** Between measures, not under the head of a page. */
  private static void rule(Flow flow) {
    if (flow.y() < Design.COLUMN.top()) {
      flow.decoration(
          flow.y() + Design.UNIT / 4,
          canvas -> canvas.line(Design.LINE, 0.7f, 0, 0, Design.COLUMN.width(), 0));
    }
  }

  private void fact(Flow flow, String label, String value) {
    flow.paragraph(
        List.of(
            new Span(wording.get(label) + " ", design.smallMuted()),
            new Span(value, design.small())),
        0);
  }

  /** May break between steps; the first stays with the heading, the last with the outcome. */
  private void text(Flow flow) {
    List<String> steps = item.steps();
    List<ItemList> list = new ArrayList<>();
    flow.keepTogether(part -> {
      list.clear();
      heading(part, 0);
      if (!item.why().isEmpty()) {
        part.paragraph(labelled("measure.why", item.why()), 3.25f);
      }
      list.add(part.list(true));
      steps.stream().limit(1).forEach(step -> step(list, step));
    });
    steps.stream().skip(1).limit(Math.max(0, steps.size() - 2)).forEach(step -> step(list, step));
    flow.keepTogether(part -> {
      if (steps.size() > 1) {
        step(list, steps.getLast());
      }
      part.space(3.25f);
      item.variants().forEach(variant -> part.paragraph(variant, design.body(), 3.25f));
      if (!item.outcome().isEmpty()) {
        part.paragraph(labelled("measure.outcome", item.outcome()), 13);
      }
    });
  }

  private void step(List<ItemList> list, String step) {
    list.getFirst().item(Span.of(step, design.body()));
  }

  /** Across the whole width: it may be longer than the measure itself. */
  private void remark(Flow flow) {
    String remark = item.state().remark().strip();
    if (context.showsRemarks() && !remark.isEmpty()) {
      new FreeText(context, wording.get("fact.remark"), remark).layOut(flow);
      flow.space(13);
    }
  }

  private List<Span> labelled(String key, String text) {
    return List.of(
        new Span(wording.get(key) + " ", design.strong()), new Span(text, design.body()));
  }
}
