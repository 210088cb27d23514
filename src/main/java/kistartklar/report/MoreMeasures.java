package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kistartklar.domain.plan.ActionPlan;
import kistartklar.domain.plan.PlanItem;
import kistartklar.domain.plan.Standing;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.ItemList;
import kistartklar.report.pdf.Span;

/**
 * The measures beyond those of the questions answered Nein: the firm's own, then those about which
 * something was agreed although their question is open or Ja by now.
 */
final class MoreMeasures implements Chapter {

  private final ReportContext context;
  private final Wording wording;
  private final Design design;

  MoreMeasures(ReportContext context) {
    this.context = context;
    this.wording = context.wording();
    this.design = context.design();
  }

  @Override
  public void layOut(Flow flow) {
    ActionPlan plan = ActionPlan.of(context.guide(), context.assessment());
    group(flow, plan, Standing.OWN, "plan.own");
    group(flow, plan, Standing.REOPENED, "plan.reopened");
    group(flow, plan, Standing.ANSWERED_YES, "plan.reached");
  }

  private void group(Flow flow, ActionPlan plan, Standing standing, String title) {
    List<PlanItem> items =
        plan.items().stream().filter(item -> item.standing() == standing).toList();
    if (items.isEmpty()) {
      return;
    }
    flow.heading(2, wording.get(title), design.heading(), 6.5f, 130);
    items.forEach(item -> measure(flow, item));
    flow.space(13);
  }

  /** May break between steps, of which the first stays with the heading. */
  private void measure(Flow flow, PlanItem item) {
    List<String> steps = item.standing() == Standing.ANSWERED_YES ? List.of() : item.steps();
    List<ItemList> list = new ArrayList<>();
    flow.keepTogether(part -> {
      list.clear();
      head(part, item);
      if (!steps.isEmpty()) {
        list.add(part.list(true));
        list.getFirst().item(Span.of(steps.getFirst(), design.body()));
      }
    });
    for (String step : steps.stream().skip(1).toList()) {
      list.getFirst().item(Span.of(step, design.body()));
    }
    flow.space(3.25f);
    if (context.showsRemarks() && !item.state().remark().isBlank()) {
      flow.paragraph(
          List.of(
              new Span(wording.get("fact.remark") + " ", design.strong()),
              new Span(item.state().remark().strip(), design.body())),
          3.25f);
    }
    flow.space(6.5f);
  }

  private void head(Flow flow, PlanItem item) {
    String title = item.title().isEmpty() ? wording.get("plan.own.untitled") : item.title();
    flow.heading(3, title, design.subheading(), 0, 40);
    flow.paragraph(String.join(" · ", facts(item)), design.smallMuted(), 3.25f);
  }

  private List<String> facts(PlanItem item) {
    List<String> facts = new ArrayList<>();
    item.question()
        .ifPresentOrElse(
            question -> facts.add(wording.origin(question)),
            () -> item.phase().ifPresent(phase -> facts.add(wording.get("plan.own.phase", phase))));
    item.effort().ifPresent(effort -> facts.add(fact("fact.effort", wording.effort(effort))));
    named(facts, "fact.role", item.role());
    named(facts, "fact.owner", item.owner());
    item.state().due().ifPresent(due -> facts.add(fact("fact.due", wording.date(due))));
    facts.add(fact("fact.status", wording.status(item.state().status())));
    return facts;
  }

  private void named(List<String> facts, String key, String name) {
    Optional.of(name.strip())
        .filter(some -> !some.isEmpty())
        .ifPresent(some -> facts.add(fact(key, some)));
  }

  private String fact(String key, String value) {
    return wording.get(key) + "\u00a0" + value;
  }
}
