package kistartklar.ui.plan;

import kistartklar.domain.plan.PlanGroup.Heading;
import kistartklar.export.PlanWords;
import kistartklar.ui.shared.StepContext;

/** What groups of measures are called. */
final class GroupWords {

  private GroupWords() {}

  /** The heading of a group; empty if it has none. */
  static String of(StepContext context, Heading heading) {
    return switch (heading) {
      case Heading.None() -> "";
      case Heading.OfReason(var reason) -> new PlanWords(context.messages()).reason(reason);
      case Heading.OfPhase(int number) ->
          context.text("plan.link.phase", number, context.guide().phases().get(number - 1).title());
      case Heading.WithoutPhase() -> context.text("plan.group.without-phase");
      case Heading.OfOwner(String name) -> name;
      case Heading.WithoutOwner() -> context.text("plan.group.without-owner");
    };
  }
}
