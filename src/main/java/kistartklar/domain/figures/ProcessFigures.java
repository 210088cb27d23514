package kistartklar.domain.figures;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import kistartklar.domain.workload.Pareto;
import kistartklar.domain.workload.Workload;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetSettings;
import kistartklar.domain.worksheet.Worksheets;

/** Working time and costs of processes. */
public final class ProcessFigures {

  public static final String SHEET = "processes";

  private ProcessFigures() {}

  /** Hours in a year; empty while it is not said how often and how long. */
  public static Optional<BigDecimal> hours(SheetRow row, SheetSettings settings) {
    Optional<BigDecimal> count = row.number("count").filter(number -> number.signum() >= 0);
    Optional<BigDecimal> minutes = row.number("minutes").filter(number -> number.signum() >= 0);
    Optional<Workload.Per> per = per(row);
    return count.isEmpty() || minutes.isEmpty()
        ? Optional.empty()
        : per.map(some ->
            Workload.hoursPerYear(
                count.get(), some, minutes.get(), settings.workingDays(), settings.workingWeeks()));
  }

  private static Optional<Workload.Per> per(SheetRow row) {
    return switch (row.text("per").orElse("")) {
      case "day" -> Optional.of(Workload.Per.DAY);
      case "week" -> Optional.of(Workload.Per.WEEK);
      case "month" -> Optional.of(Workload.Per.MONTH);
      case "year" -> Optional.of(Workload.Per.YEAR);
      default -> Optional.empty();
    };
  }

  /** What the hours cost in a year; empty while the firm has no hourly rate. */
  static Optional<BigDecimal> costs(SheetRow row, SheetSettings settings) {
    return hours(row, settings).flatMap(hours -> settings.hourlyRate().map(hours::multiply));
  }

  /** The cumulated shares of all processes that have hours, the longest first. */
  static SequencedMap<UUID, BigDecimal> shares(Worksheets worksheets) {
    Map<UUID, BigDecimal> hours = new LinkedHashMap<>();
    for (SheetRow row : worksheets.sheet(SHEET).current("rows")) {
      hours(row, worksheets.settings()).ifPresent(some -> hours.put(row.id(), some));
    }
    return Pareto.cumulated(hours);
  }
}
