package kistartklar.domain.plan;

import java.text.CollationKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
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
 * All measures of a firm: one for every question answered Nein that concerns it, in the order of
 * urgency, then the firm's own, then the others about which something was agreed or that a
 * worksheet is linked to: what people wrote down must not vanish because an answer changed.
 */
public record ActionPlan(List<PlanItem> items) {

  public ActionPlan {
    items = List.copyOf(items);
  }

  /** The plan that an assessment asks for. */
  public static ActionPlan of(Guide guide, Assessment assessment) {
    Builder plan = new Builder(guide, assessment);
    MeasureOrder order = MeasureOrder.of(assessment);
    order.now().forEach(question -> plan.add(question, PlanReason.NOW));
    order.afterPilotStart().forEach(question -> plan.add(question, PlanReason.AFTER_PILOT));
    assessment.ownMeasures().forEach(plan::add);
    plan.addAgreed(Optional.empty(), PlanReason.REOPENED);
    plan.addAgreed(Optional.of(Answer.YES), PlanReason.ANSWERED_YES);
    order.notApplicable().stream()
        .filter(plan.agreed::contains)
        .forEach(question -> plan.add(question, PlanReason.NOT_APPLICABLE));
    return new ActionPlan(plan.items);
  }

  /** The measure of that name, if it is in the plan. */
  public Optional<PlanItem> find(PlanKey key) {
    return items.stream().filter(item -> item.key().equals(key)).findFirst();
  }

  /** The number by which a measure of the plan is called, from 1; the same wherever it is shown. */
  public int number(PlanItem item) {
    return items.indexOf(item) + 1;
  }

  /** What is still to be done. */
  public List<PlanItem> open() {
    return items.stream().filter(PlanItem::isOpen).toList();
  }

  /** What comes next: the first {@value MeasureOrder#FIRST} that are still to be done, or fewer. */
  public List<PlanItem> next() {
    return items.stream().filter(PlanItem::isOpen).limit(MeasureOrder.FIRST).toList();
  }

  /** How far the measures are. */
  public PlanTally tally(LocalDate today) {
    return PlanTally.of(items, today);
  }

  /** Everybody who was named as an owner, each once, by name. */
  public List<String> owners() {
    return List.copyOf(places(PlanItem::owner).values());
  }

  /** Every role that usually does one of the measures, each once, by name. */
  public List<String> roles() {
    return List.copyOf(places(item -> item.role().strip()).values());
  }

  /** The owners by name, then the roles that are not among them. */
  public List<String> people() {
    SortedMap<CollationKey, String> owners = places(PlanItem::owner);
    List<String> people = new ArrayList<>(owners.values());
    places(item -> item.role().strip())
        .forEach((place, role) -> {
          if (!owners.containsKey(place)) {
            people.add(role);
          }
        });
    return people;
  }

  private SortedMap<CollationKey, String> places(Function<PlanItem, String> name) {
    SortedMap<CollationKey, String> places = new TreeMap<>();
    items.stream()
        .map(name)
        .filter(some -> !some.isEmpty())
        .distinct()
        .forEach(some -> places.putIfAbsent(GermanOrder.place(some), some));
    return places;
  }

  private static final class Builder {

    private final Guide guide;
    private final Assessment assessment;
    private final SortedSet<QuestionId> agreed;
    private final List<PlanItem> items = new ArrayList<>();

    Builder(Guide guide, Assessment assessment) {
      this.guide = guide;
      this.assessment = assessment;
      agreed = new TreeSet<>(assessment.measures().keySet());
      assessment.worksheets().measures().stream()
          .flatMap(measure -> QuestionId.parse(measure).stream())
          .forEach(agreed::add);
    }

    void add(QuestionId id, PlanReason reason) {
      Question question = guide.question(id);
      MeasureTemplate measure = question.measure();
      items.add(
          new PlanItem(
              new PlanKey.OfQuestion(id),
              reason,
              Optional.of(id),
              Optional.of(guide.phaseOf(id).number()),
              measure.title(),
              question.why(),
              measure.steps(),
              measure.variants(),
              measure.outcome(),
              Optional.of(measure.effortFor(assessment.company().employees())),
              Optional.of(measure.period()),
              measure.role(),
              assessment.measure(id)));
    }

    void addAgreed(Optional<Answer> answer, PlanReason reason) {
      agreed.stream()
          .filter(id -> assessment.answer(id).equals(answer))
          .forEach(id -> add(id, reason));
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
              PlanReason.OWN,
              question,
              phase,
              own.title().strip(),
              "",
              own.steps().lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
              List.of(),
              "",
              own.effort(),
              Optional.empty(),
              own.role(),
              own.state()));
    }
  }
}
