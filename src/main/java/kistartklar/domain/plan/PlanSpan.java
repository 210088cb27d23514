package kistartklar.domain.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import kistartklar.domain.guide.Effort;

/**
 * When an open measure has to be worked at: from the day on which it must begin at the latest until
 * the day it is due, at the pace of {@link Schedule}.
 *
 * @param from before {@code to}
 */
public record PlanSpan(PlanItem item, LocalDate from, LocalDate to) {

  private static final int DAYS_OF_WEEK = 7;

  /** The spans of the open measures that have a day, those that begin first first. */
  public static List<PlanSpan> of(Collection<PlanItem> items) {
    return items.stream()
        .filter(PlanItem::isOpen)
        .flatMap(item -> item.state().due().map(due -> of(item, due)).stream())
        .sorted(Comparator.comparing(PlanSpan::from).thenComparing(PlanSpan::to))
        .toList();
  }

  private static PlanSpan of(PlanItem item, LocalDate due) {
    int halfDays = item.effort().map(Effort::maxHalfDays).orElse(0);
    int days = Math.ceilDiv(halfDays * DAYS_OF_WEEK, 2 * Schedule.DAYS_PER_WEEK);
    return new PlanSpan(item, due.minusDays(Math.max(1, days)), due);
  }
}
