package kistartklar.ui.result;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Measures that are supposed to be done. Nothing of it is in the document until it is taken. */
final class Assumptions {

  /**
   * A measure that was taken into the plan.
   *
   * @param day the one it got, or had before
   * @param agreedBefore whether it had the day before
   */
  record Taken(String title, LocalDate day, boolean agreedBefore) {}

  private final StepContext context;
  private final Supplier<LocalDate> today;
  private final SortedSet<QuestionId> done = new TreeSet<>();
  private List<Taken> taken = List.of();
  private boolean supposing;
  private Runnable onChange = () -> {};

  Assumptions(StepContext context, Supplier<LocalDate> today) {
    this.context = context;
    this.today = today;
  }

  void onChange(Runnable action) {
    onChange = action;
  }

  /** Whether measures can be supposed to be done now. */
  boolean isSupposing() {
    return supposing;
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

  /** Begins to suppose, or drops all that is supposed. */
  void suppose(boolean now) {
    supposing = now;
    taken = List.of();
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

  /** What was taken into the plan last, until something is supposed again. */
  List<Taken> taken() {
    return taken;
  }

  /** Puts the measures into the plan, with due dates where none was agreed. */
  void take() {
    ActionPlan plan = ActionPlan.of(context.guide(), context.model().assessment());
    List<PlanItem> chosen =
        plan.items().stream()
            .filter(item ->
                item.key() instanceof PlanKey.OfQuestion(QuestionId question)
                    && done.contains(question))
            .toList();
    Map<PlanKey, LocalDate> dates = Schedule.spread(chosen, today.get());
    taken =
        chosen.stream()
            .flatMap(item ->
                Optional.ofNullable(dates.get(item.key()))
                    .map(day -> new Taken(item.title(), day, item.state().due().isPresent()))
                    .stream())
            .toList();
    done.clear();
    supposing = false;
    context.model().edit(new Place.OfPlan(), assessment -> Schedule.agree(assessment, dates));
    onChange.run();
  }
}
