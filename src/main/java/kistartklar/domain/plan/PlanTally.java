package kistartklar.domain.plan;

import java.time.LocalDate;
import java.util.Collection;

/**
 * How far measures are, counted once for the window, the report, the table and copied text.
 *
 * @param total all of them
 * @param done marked as done
 * @param open still to be done
 * @param overdue of the open ones, those whose day has passed
 * @param withoutOwner of the open ones, those that nobody is named for
 */
public record PlanTally(int total, int done, int open, int overdue, int withoutOwner) {

  /** Counts measures; one that is due today is not overdue. */
  public static PlanTally of(Collection<PlanItem> items, LocalDate today) {
    int done = 0;
    int open = 0;
    int overdue = 0;
    int withoutOwner = 0;
    for (PlanItem item : items) {
      if (item.isDone()) {
        done++;
      } else if (item.isOpen()) {
        open++;
        overdue += item.isOverdue(today) ? 1 : 0;
        withoutOwner += item.owner().isEmpty() ? 1 : 0;
      }
    }
    return new PlanTally(items.size(), done, open, overdue, withoutOwner);
  }

  /** Those that are not done and need not be, since their question is Ja or does not concern. */
  public int dropped() {
    return total - done - open;
  }
}
