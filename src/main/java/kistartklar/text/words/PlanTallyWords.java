package kistartklar.text.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kistartklar.domain.plan.ActionPlan;
import kistartklar.domain.plan.EffortSum;
import kistartklar.domain.plan.PlanTally;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;

/** Words for how far a plan is and how much work is left, alike wherever a plan is shown. */
public record PlanTallyWords(Messages messages) {

  /** The counts in one line, then the effort that is left; empty for a plan without measures. */
  public String of(ActionPlan plan, LocalDate today) {
    PlanTally tally = plan.tally(today);
    if (tally.total() == 0) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    parts.add(messages.get("plan.tally.done", tally.done(), tally.total()));
    if (tally.dropped() > 0) {
      parts.add(messages.get("plan.tally.dropped", tally.dropped()));
    }
    if (tally.overdue() > 0) {
      parts.add(messages.get("plan.tally.overdue", tally.overdue()));
    }
    if (tally.withoutOwner() > 0) {
      parts.add(messages.get("plan.tally.without-owner", tally.withoutOwner()));
    }
    effort(plan).ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  /** The effort that is left, as a line of its own; empty if nothing is known of it. */
  public String effortAlone(ActionPlan plan) {
    return effort(plan)
        .map(text -> text.substring(0, 1).toUpperCase(Locale.GERMAN) + text.substring(1))
        .orElse("");
  }

  private Optional<String> effort(ActionPlan plan) {
    EffortSum effort = EffortSum.of(plan.open());
    String without =
        effort.without() == 0 ? "" : messages.get("plan.tally.no-effort", effort.without());
    return effort
        .sum()
        .map(sum -> messages.get("plan.tally.effort", GermanFormat.effort(sum)) + without);
  }
}
