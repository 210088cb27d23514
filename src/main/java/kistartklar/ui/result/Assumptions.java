package kistartklar.ui.result;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.plan.ActionPlan;
import kistartklar.domain.plan.PlanItem;
import kistartklar.domain.plan.PlanKey;
import kistartklar.domain.plan.Schedule;
import kistartklar.domain.plan.WhatIf;
import kistartklar.ui.shared.Place;
import kistartklar.ui.shared.StepContext;
import kistartklar.ui.shared.StepId;

/** Measures that are supposed to be done. Nothing of it is in the document until it is taken. */
final class Assumptions {

  private final StepContext context;
  private final Supplier<LocalDate> today;
  private final SortedSet<QuestionId> done = new TreeSet<>();
  private Runnable onChange = () -> {};

  Assumptions(StepContext context, Supplier<LocalDate> today) {
    this.context = context;
    this.today = today;
  }

  void onChange(Runnable action) {
    onChange = action;
  }

  boolean has(QuestionId question) {
    return done.contains(question);
  }

  int count() {
    return done.size();
  }

  void set(QuestionId question, boolean supposed) {
    if (supposed ? done.add(question) : done.remove(question)) {
      onChange.run();
    }
  }

  void clear() {
    done.clear();
    onChange.run();
  }

  /** Forgets what cannot be supposed any more. */
  void keepOnly(Collection<QuestionId> measures) {
    done.retainAll(measures);
  }

  Assessment applied(Assessment assessment) {
    return WhatIf.done(assessment, done);
  }

  /** Puts the measures into the plan, with due dates where none was agreed, and shows it. */
  void take() {
    ActionPlan plan = ActionPlan.of(context.guide(), context.model().assessment());
    List<PlanItem> chosen =
        plan.items().stream()
            .filter(item ->
                item.key() instanceof PlanKey.OfQuestion(QuestionId question)
                    && done.contains(question))
            .toList();
    Map<PlanKey, LocalDate> dates = Schedule.spread(chosen, today.get());
    context.model().edit(new Place.OfPlan(), assessment -> Schedule.agree(assessment, dates));
    clear();
    context.navigation().goTo(new StepId.Plan());
  }
}
