package kistartklar.ui.plan;

import java.time.LocalDate;

/** What the plan asks of the window around it. */
public interface PlanActions {

  /** The day that counts as today. */
  LocalDate today();

  /** Saves the plan as a table. */
  void saveTable();

  /** Saves the due dates as a calendar. */
  void saveCalendar();
}
