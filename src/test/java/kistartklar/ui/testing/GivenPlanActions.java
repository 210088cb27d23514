package kistartklar.ui.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kistartklar.ui.plan.PlanActions;

/** Remembers what a plan asked for; its today never changes. */
public final class GivenPlanActions implements PlanActions {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final List<String> asked = new ArrayList<>();

  @Override
  public LocalDate today() {
    return TODAY;
  }

  @Override
  public void saveTable() {
    asked.add("table");
  }

  @Override
  public void saveCalendar() {
    asked.add("calendar");
  }

  public List<String> asked() {
    return List.copyOf(asked);
  }
}
