package kistartklar.domain.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** One value of an indicator. */
public record Reading(LocalDate day, BigDecimal value) {

  /**
   * Returns one reading per day in the order of the days; of several on one day the last counts.
   */
  public static List<Reading> byDay(Collection<Reading> readings) {
    TreeMap<LocalDate, Reading> days = new TreeMap<>();
    readings.forEach(reading -> days.put(reading.day(), reading));
    return List.copyOf(days.values());
  }

  /** Returns the reading that counts now; empty if there is none. */
  public static Optional<Reading> newest(Collection<Reading> readings) {
    List<Reading> days = byDay(readings);
    return days.isEmpty() ? Optional.empty() : Optional.of(days.getLast());
  }
}
