package kistartklar.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kistartklar.domain.guide.Effort;
import kistartklar.domain.plan.PlanGroup.Heading;

/**
 * Which measures are looked at, and how.
 *
 * @param person an owner or a role; empty for everybody
 */
public record PlanQuery(Show show, Optional<String> person, Sort sort, Grouping grouping) {

  /** Which measures by how far they are. */
  public enum Show {
    ALL,
    OPEN,
    OVERDUE
  }

  /** What comes first within a group. */
  public enum Sort {
    /** The plan's own order. */
    ORDER,
    /** The earliest day first; without a day, then done, last. */
    DUE,
    /** Open, begun, done. */
    STATUS,
    /** The smallest first; without an effort last. */
    EFFORT,
    /** By name; without an owner last. */
    OWNER
  }

  /** What the measures are put together by. */
  public enum Grouping {
    NONE,
    PHASE,
    OWNER
  }

  /** Everything in the plan's own order. */
  public static final PlanQuery ALL =
      new PlanQuery(Show.ALL, Optional.empty(), Sort.ORDER, Grouping.NONE);

  public PlanQuery withShow(Show newShow) {
    return new PlanQuery(newShow, person, sort, grouping);
  }

  public PlanQuery withPerson(Optional<String> newPerson) {
    return new PlanQuery(show, newPerson, sort, grouping);
  }

  public PlanQuery withSort(Sort newSort) {
    return new PlanQuery(show, person, newSort, grouping);
  }

  public PlanQuery withGrouping(Grouping newGrouping) {
    return new PlanQuery(show, person, sort, newGrouping);
  }

  /** The measures asked for, in groups of which none is empty. */
  public List<PlanGroup> groups(ActionPlan plan, LocalDate today) {
    Comparator<Heading> headings = Comparator.comparing(PlanQuery::rank);
    Map<Heading, List<PlanItem>> groups =
        new TreeMap<>(headings.thenComparing(PlanQuery::name, GermanOrder.NAMES));
    plan.items().stream()
        .filter(item -> isShown(item, today))
        .sorted(order())
        .forEach(item -> groups.computeIfAbsent(heading(item), h -> new ArrayList<>()).add(item));
    return groups.entrySet().stream()
        .map(group -> new PlanGroup(group.getKey(), group.getValue()))
        .toList();
  }

  private boolean isShown(PlanItem item, LocalDate today) {
    boolean shown =
        switch (show) {
          case ALL -> true;
          case OPEN -> item.isOpen();
          case OVERDUE -> item.isOverdue(today);
        };
    return shown && person.map(item::concerns).orElse(true);
  }

  /** The sorting is stable, so that the plan's own order decides where this one does not. */
  private Comparator<PlanItem> order() {
    return switch (sort) {
      case ORDER -> (one, other) -> 0;
      case DUE ->
          Comparator.comparing(PlanItem::isDone)
              .thenComparing(item -> item.state().due(), emptyLast(Comparator.naturalOrder()));
      case STATUS -> Comparator.comparing(item -> item.state().status());
      case EFFORT ->
          Comparator.comparing(
              PlanItem::effort,
              emptyLast(
                  Comparator.comparingInt((Effort effort) -> effort.maxHalfDays())
                      .thenComparingInt(effort -> effort.minHalfDays())));
      case OWNER ->
          Comparator.comparing(
              (PlanItem item) -> Optional.of(item.owner()).filter(name -> !name.isEmpty()),
              emptyLast(GermanOrder.NAMES));
    };
  }

  private static <T> Comparator<Optional<T>> emptyLast(Comparator<? super T> order) {
    return (one, other) ->
        one.isPresent() && other.isPresent()
            ? order.compare(one.get(), other.get())
            : Boolean.compare(one.isEmpty(), other.isEmpty());
  }

  private Heading heading(PlanItem item) {
    return switch (grouping) {
      case NONE -> sort == Sort.ORDER ? new Heading.OfReason(item.reason()) : new Heading.None();
      case PHASE ->
          item.phase().<Heading>map(Heading.OfPhase::new).orElseGet(Heading.WithoutPhase::new);
      case OWNER ->
          item.owner().isEmpty() ? new Heading.WithoutOwner() : new Heading.OfOwner(item.owner());
    };
  }

  private static int rank(Heading heading) {
    return switch (heading) {
      case Heading.None() -> 0;
      case Heading.OfReason(PlanReason reason) -> reason.ordinal();
      case Heading.OfPhase(int number) -> number;
      case Heading.OfOwner ignored -> 1;
      case Heading.WithoutPhase() -> Integer.MAX_VALUE;
      case Heading.WithoutOwner() -> Integer.MAX_VALUE;
    };
  }

  private static String name(Heading heading) {
    return heading instanceof Heading.OfOwner(String name) ? name : "";
  }
}
