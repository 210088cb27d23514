package kistartklar.ui.plan;

import java.util.Collection;
import kistartklar.domain.plan.EffortSum;
import kistartklar.domain.plan.PlanItem;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;

/** How much work measures are together, in a sentence. */
final class SumWords {

  private SumWords() {}

  static String of(Messages messages, Collection<PlanItem> open) {
    if (open.isEmpty()) {
      return messages.get("plan.sum.nothing");
    }
    EffortSum effort = EffortSum.of(open);
    String without =
        effort.without() == 0 ? "" : messages.get("plan.sum.without", effort.without());
    return effort
            .sum()
            .map(sum -> messages.get("plan.sum", open.size(), GermanFormat.effort(sum)))
            .orElseGet(() -> messages.get("plan.sum.unknown", open.size()))
        + without;
  }
}
