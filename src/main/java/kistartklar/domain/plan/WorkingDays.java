package kistartklar.domain.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * Days on which an office works: Monday to Friday without the public holidays that all German
 * states share.
 */
public final class WorkingDays {

  private static final Set<MonthDay> FIXED =
      Set.of(
          MonthDay.of(Month.JANUARY, 1),
          MonthDay.of(Month.MAY, 1),
          MonthDay.of(Month.OCTOBER, 3),
          MonthDay.of(Month.DECEMBER, 25),
          MonthDay.of(Month.DECEMBER, 26));

  /** Days after Easter Sunday: Good Friday, Easter Monday, Ascension Day, Whit Monday. */
  private static final Set<Long> AFTER_EASTER = Set.of(-2L, 1L, 39L, 50L);

  private WorkingDays() {}

  public static boolean isWorkingDay(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY
        && weekday != DayOfWeek.SUNDAY
        && !FIXED.contains(MonthDay.from(day))
        && !AFTER_EASTER.contains(day.toEpochDay() - easter(day.getYear()).toEpochDay());
  }

  /**
   * So many working days later.
   *
   * @param days at least 0; 0 gives the day itself if it is a working day, else the next one
   */
  public static LocalDate after(LocalDate day, int days) {
    LocalDate reached = day;
    int left = days;
    while (left > 0) {
      reached = reached.plusDays(1);
      if (isWorkingDay(reached)) {
        left--;
      }
    }
    while (!isWorkingDay(reached)) {
      reached = reached.plusDays(1);
    }
    return reached;
  }

  /** Easter Sunday by the rule of Gauss in its form for the Gregorian calendar. */
  static LocalDate easter(int year) {
    int century = year / 100;
    int moon = (15 + century - century / 4 - (8 * century + 13) / 25) % 30;
    int sun = (4 + century - century / 4) % 7;
    int full = (19 * (year % 19) + moon) % 30;
    int sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * full + sun) % 7;
    int day = 22 + full + sunday;
    if (full == 29 && sunday == 6 || full == 28 && sunday == 6 && year % 19 > 10) {
      day -= 7;
    }
    return LocalDate.of(year, Month.MARCH, 1).plusDays(day - 1L);
  }
}
