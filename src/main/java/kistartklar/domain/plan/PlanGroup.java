package kistartklar.domain.plan;

import java.util.List;

/** Measures that stand together under a heading. */
public record PlanGroup(Heading heading, List<PlanItem> items) {

  public PlanGroup {
    items = List.copyOf(items);
  }

  /** What the measures of a group have in common. */
  public sealed interface Heading {

    /** Nothing but the sorting. */
    record None() implements Heading {}

    record OfReason(PlanReason reason) implements Heading {}

    /** A phase, 1 to 9. */
    record OfPhase(int number) implements Heading {}

    record WithoutPhase() implements Heading {}

    record OfOwner(String name) implements Heading {}

    record WithoutOwner() implements Heading {}
  }
}
