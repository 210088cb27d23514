package kistartklar.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureLink;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.MeasureTemplate;
import kistartklar.domain.guide.Question;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.readiness.MeasureOrder;

/**
 * All measures of a firm: one for every question answered Nein, in the order of urgency, then the
 * firm's own, then those whose question is no longer a Nein but about which something was agreed:
 * what people wrote down must not vanish because an answer changed.
 */
public record ActionPlan(List<PlanItem> items) {

  public ActionPlan {
    items = List.copyOf(items);
  }

  /** The plan that an assessment asks for. */
  public static ActionPlan of(Guide guide, Assessment assessment) {
    Builder plan = new Builder(guide, assessment);
    MeasureOrder order = MeasureOrder.of(assessment);
    order.now().forEach(question -> plan.add(question, Standing.NOW));
    order.afterPilotStart().forEach(question -> plan.add(question, Standing.AFTER_PILOT));
    assessment.ownMeasures().forEach(plan::add);
    plan.addAgreed(Optional.empty(), Standing.REOPENED);
    plan.addAgreed(Optional.of(Answer.YES), Standing.ANSWERED_YES);
    return new ActionPlan(plan.items);
  }

  /** The measure of that name, if it is in the plan. */
  public Optional<PlanItem> find(PlanKey key) {
    return items.stream().filter(item -> item.key().equals(key)).findFirst();
  }

  /** What is still to be done. */
  public List<PlanItem> open() {
    return items.stream().filter(PlanItem::isOpen).toList();
  }

  /** What should have been done before today. */
  public List<PlanItem> overdue(LocalDate today) {
    return items.stream().filter(item -> item.isOverdue(today)).toList();
  }

  /** Everybody who was named as an owner, each once, by name. */
  public SortedSet<String> owners() {
    return names(PlanItem::owner);
  }

  /** Every role that usually does one of the measures, each once, by name. */
  public SortedSet<String> roles() {
    return names(item -> item.role().strip());
  }

  private SortedSet<String> names(Function<PlanItem, String> name) {
    SortedSet<String> names = new TreeSet<>(GermanOrder.NAMES);
    items.stream().map(name).filter(some -> !some.isEmpty()).forEach(names::add);
    return names;
  }

  private static final class Builder {

    private final Guide guide;
    private final Assessment assessment;
    private final List<PlanItem> items = new ArrayList<>();

    Builder(Guide guide, Assessment assessment) {
      this.guide = guide;
      this.assessment = assessment;
    }

    void add(QuestionId id, Standing standing) {
      Question question = guide.question(id);
      MeasureTemplate measure = question.measure();
      items.add(
          new PlanItem(
              new PlanKey.OfQuestion(id),
              standing,
              Optional.of(id),
              Optional.of(guide.phaseOf(id).number()),
              measure.title(),
              question.why(),
              measure.steps(),
              measure.outcome(),
              Optional.of(measure.effort()),
              measure.role(),
              assessment.measure(id)));
    }

    void addAgreed(Optional<Answer> answer, Standing standing) {
      assessment.measures().keySet().stream()
          .filter(id -> assessment.answer(id).equals(answer))
          .forEach(id -> add(id, standing));
    }

    void add(OwnMeasure own) {
      Optional<QuestionId> question =
          own.link() instanceof MeasureLink.ToQuestion(QuestionId id)
              ? Optional.of(id)
              : Optional.empty();
      Optional<Integer> phase =
          own.link() instanceof MeasureLink.ToPhase(int number)
              ? Optional.of(number)
              : question.map(id -> guide.phaseOf(id).number());
      items.add(
          new PlanItem(
              new PlanKey.OfOwn(own.id()),
              Standing.OWN,
              question,
              phase,
              own.title().strip(),
              "",
              own.steps().lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
              "",
              own.effort(),
              own.role(),
              own.state()));
    }
  }
}
