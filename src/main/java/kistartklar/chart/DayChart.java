package kistartklar.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Numbered days over months, quarters or years, with the day that is today. Days that would cover
 * each other stand in lanes one above the other.
 *
 * @param ticks where each month, quarter or year begins, and where the last one ends
 * @param today its place from 0 to 1
 * @param marks in the order of their days
 * @param lanes how many there are
 */
public record DayChart(Step step, List<Tick> ticks, double today, List<Mark> marks, int lanes) {

  private static final int LEAST_MONTHS = 3;
  private static final int MOST_MONTHS = 12;
  private static final int MOST_QUARTERS = 12;

  /** Days further away than this stand at the edge. */
  private static final int MOST_YEARS = 5;

  public DayChart {
    ticks = List.copyOf(ticks);
    marks = List.copyOf(marks);
  }

  /** What the ticks are apart. */
  public enum Step {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Step(int months) {
      this.months = months;
    }

    private LocalDate begin(LocalDate day) {
      LocalDate month = day.withDayOfMonth(1);
      return month.minusMonths((month.getMonthValue() - 1) % months);
    }

    private LocalDate next(LocalDate begin) {
      return begin.plusMonths(months);
    }
  }

  /** A day before it has its place. */
  public record Numbered(int number, LocalDate day) {}

  /** The beginning of a month, quarter or year, from 0 to 1. */
  public record Tick(LocalDate day, double place) {}

  /**
   * A day in its place.
   *
   * @param place from 0 to 1
   * @param lane from 0, the lowest
   */
  public record Mark(int number, double place, int lane) {}

  /**
   * Places days.
   *
   * @param width of a mark, as a share of the whole
   * @throws IllegalArgumentException if there are no days
   */
  public static DayChart of(List<Numbered> days, LocalDate today, double width) {
    if (days.isEmpty()) {
      throw new IllegalArgumentException("nothing to draw");
    }
    LocalDate earliest = today.minusYears(MOST_YEARS);
    LocalDate latest = today.plusYears(MOST_YEARS);
    LocalDate first = today;
    LocalDate last = today;
    for (Numbered each : days) {
      LocalDate day = clamp(each.day(), earliest, latest);
      first = day.isBefore(first) ? day : first;
      last = day.isAfter(last) ? day : last;
    }
    Step step = step(first, last);
    List<LocalDate> begins = begins(step, first, last);
    LocalDate from = begins.getFirst();
    double length = ChronoUnit.DAYS.between(from, begins.getLast());
    List<Tick> ticks =
        begins.stream()
            .map(day -> new Tick(day, ChronoUnit.DAYS.between(from, day) / length))
            .toList();
    List<Mark> marks = new ArrayList<>();
    List<Double> free = new ArrayList<>();
    for (Numbered each : days.stream().sorted(Comparator.comparing(Numbered::day)).toList()) {
      LocalDate day = clamp(each.day(), earliest, latest);
      double place = ChronoUnit.DAYS.between(from, day) / length;
      marks.add(new Mark(each.number(), place, lane(free, place, width)));
    }
    double now = ChronoUnit.DAYS.between(from, today) / length;
    return new DayChart(step, ticks, now, marks, free.size());
  }

  private static LocalDate clamp(LocalDate day, LocalDate earliest, LocalDate latest) {
    return day.isBefore(earliest) ? earliest : day.isAfter(latest) ? latest : day;
  }

  private static Step step(LocalDate first, LocalDate last) {
    long months = ChronoUnit.MONTHS.between(Step.MONTH.begin(first), Step.MONTH.begin(last)) + 1;
    if (months <= MOST_MONTHS) {
      return Step.MONTH;
    }
    return months <= MOST_QUARTERS * Step.QUARTER.months ? Step.QUARTER : Step.YEAR;
  }

  private static List<LocalDate> begins(Step step, LocalDate first, LocalDate last) {
    List<LocalDate> begins = new ArrayList<>(List.of(step.begin(first)));
    while (!begins.getLast().isAfter(last) || begins.size() <= LEAST_MONTHS) {
      begins.add(step.next(begins.getLast()));
    }
    return begins;
  }

  /** The lowest lane that is free from a place on, which is taken then. */
  private static int lane(List<Double> free, double place, double width) {
    for (int lane = 0; lane < free.size(); lane++) {
      if (free.get(lane) <= place) {
        free.set(lane, place + width);
        return lane;
      }
    }
    free.add(place + width);
    return free.size() - 1;
  }
}
