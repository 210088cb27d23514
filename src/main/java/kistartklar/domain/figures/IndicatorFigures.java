package kistartklar.domain.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kistartklar.domain.indicator.Attainment;
import kistartklar.domain.indicator.Direction;
import kistartklar.domain.indicator.Reading;
import kistartklar.domain.indicator.Rhythm;
import kistartklar.domain.indicator.Target;
import kistartklar.domain.worksheet.SheetRow;

/** Values and targets of indicators. */
public final class IndicatorFigures {

  private IndicatorFigures() {}

  /** The values in the order of their days, one a day. */
  public static List<Reading> readings(SheetRow row) {
    return Reading.byDay(
        row.lines("values").stream().flatMap(line -> reading(line).stream()).toList());
  }

  private static Optional<Reading> reading(SheetRow line) {
    return line.day("day").flatMap(day -> line.number("value").map(v -> new Reading(day, v)));
  }

  /** Where the indicator should go; empty while that is not complete. */
  public static Optional<Target> target(SheetRow row) {
    Optional<Direction> direction = direction(row);
    Optional<BigDecimal> start = row.number("baseline");
    Optional<BigDecimal> goal = row.number("target");
    return direction.isPresent() && start.isPresent() && goal.isPresent()
        ? Optional.of(new Target(direction.get(), start.get(), goal.get(), row.number("limit")))
        : Optional.empty();
  }

  private static Optional<Direction> direction(SheetRow row) {
    return switch (row.text("direction").orElse("")) {
      case "higher" -> Optional.of(Direction.HIGHER);
      case "lower" -> Optional.of(Direction.LOWER);
      case "hold" -> Optional.of(Direction.HOLD);
      default -> Optional.empty();
    };
  }

  private static Optional<Rhythm> rhythm(SheetRow row) {
    return switch (row.text("rhythm").orElse("")) {
      case "week" -> Optional.of(Rhythm.WEEK);
      case "month" -> Optional.of(Rhythm.MONTH);
      case "quarter" -> Optional.of(Rhythm.QUARTER);
      default -> Optional.empty();
    };
  }

  /** The value that counts now. */
  public static Optional<BigDecimal> latest(SheetRow row) {
    return Reading.newest(readings(row)).map(Reading::value);
  }

  static ComputedValue attainment(SheetRow row) {
    Optional<Attainment> found = target(row).flatMap(target -> latest(row).map(target::attainment));
    return switch (found.orElse(null)) {
      case null -> new ComputedValue.Absent();
      case Attainment.OnTheWay(BigDecimal share) -> new ComputedValue.Figure(share);
      case Attainment.WorseThanStart _ -> ComputedValue.of("worse");
      case Attainment.Kept() -> ComputedValue.of("kept");
      case Attainment.NotKept() -> ComputedValue.of("notKept");
    };
  }

  static ComputedValue freshness(SheetRow row, LocalDate today) {
    Optional<Reading> newest = Reading.newest(readings(row));
    if (newest.isEmpty()) {
      return ComputedValue.of("none");
    }
    return rhythm(row)
        .map(rhythm ->
            ComputedValue.of(rhythm.isStale(newest.get().day(), today) ? "stale" : "fresh"))
        .orElseGet(ComputedValue.Absent::new);
  }
}
