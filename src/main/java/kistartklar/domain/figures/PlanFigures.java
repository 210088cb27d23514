package kistartklar.domain.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.indicator.Attainment;
import kistartklar.domain.trial.HitRate;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.SheetRow;

/** When and by whom an application is brought in, and how it does while it is tried out. */
public final class PlanFigures {

  public static final String INTEGRATION = "integration";
  public static final String TRIALS = "pilots";

  private static final List<String> ROLES =
      List.of("responsible", "accountable", "consulted", "informed");
  private static final List<String> LETTERS = List.of("R", "A", "C", "I");

  private PlanFigures() {}

  static ComputedValue state(SheetRow row, LocalDate today) {
    if (row.text("status").filter("done"::equals).isPresent()) {
      return ComputedValue.of("done");
    }
    Optional<LocalDate> due = row.day("to");
    if (due.isEmpty()) {
      return new ComputedValue.Absent();
    }
    long days = ChronoUnit.DAYS.between(today, due.get());
    if (days == 0) {
      return ComputedValue.of("today");
    }
    long distance = Math.abs(days);
    return ComputedValue.of(
        (days < 0 ? "missed" : "next") + (distance == 1 ? "One" : ""), distance);
  }

  static ComputedValue span(SheetRow row) {
    Optional<LocalDate> from = row.day("from");
    Optional<LocalDate> to = row.day("to");
    if (from.isEmpty() || to.isEmpty()) {
      return new ComputedValue.Absent();
    }
    long days = ChronoUnit.DAYS.between(from.get(), to.get()) + 1;
    if (days < 1) {
      return ComputedValue.of("backwards");
    }
    return days == 1 ? ComputedValue.of("day") : ComputedValue.of("days", days);
  }

  /** Whether something ends before it begins. */
  public static boolean endsBeforeStart(SheetRow row) {
    Optional<LocalDate> from = row.day("from");
    Optional<LocalDate> to = row.day("to");
    return from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
  }

  /** The names of those who have a role, or all roles if it is empty, in their order. */
  public static List<String> people(SheetRow row, String role) {
    return row.lines("roles").stream()
        .filter(line -> line.text("role").filter(role::equals).isPresent())
        .flatMap(line -> line.text("person").stream())
        .filter(name -> !name.isBlank())
        .toList();
  }

  static ComputedValue roles(SheetRow row) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < ROLES.size(); i++) {
      List<String> people = people(row, ROLES.get(i));
      if (!people.isEmpty()) {
        parts.add(LETTERS.get(i) + ": " + String.join(", ", people));
      }
    }
    return parts.isEmpty()
        ? new ComputedValue.Absent()
        : ComputedValue.of("roles", String.join("; ", parts));
  }

  /** The letter of a role. */
  public static String letter(String role) {
    int position = ROLES.indexOf(role);
    return position < 0 ? "" : LETTERS.get(position);
  }

  /** How many cases of a trial were right; entries that do not say both are left out. */
  public static HitRate hitRate(SheetRow trial) {
    return HitRate.of(
        trial.lines("log").stream()
            .filter(line -> line.number("cases").isPresent() && line.number("right").isPresent())
            .map(line ->
                new HitRate.Count(
                    line.number("cases").orElseThrow(), line.number("right").orElseThrow()))
            .toList());
  }

  static ComputedValue hits(SheetRow trial) {
    return switch (hitRate(trial)) {
      case HitRate.None() -> ComputedValue.of("none");
      case HitRate.Impossible() -> ComputedValue.of("impossible");
      case HitRate.Share(BigDecimal share) -> new ComputedValue.Figure(share);
    };
  }

  static ComputedValue reached(SheetRow trial, RowIndex rows) {
    List<UUID> indicators = trial.references("success");
    return indicators.isEmpty()
        ? new ComputedValue.Absent()
        : ComputedValue.of("counts", indicators.size() - missed(trial, rows), indicators.size());
  }

  /** How many of the indicators of a trial are not reached, those without a value too. */
  public static int missed(SheetRow trial, RowIndex rows) {
    return (int)
        trial.references("success").stream()
            .filter(id -> rows.row(id).filter(PlanFigures::isReached).isEmpty())
            .count();
  }

  private static boolean isReached(SheetRow indicator) {
    Optional<Attainment> attainment =
        IndicatorFigures.target(indicator)
            .flatMap(target -> IndicatorFigures.latest(indicator).map(target::attainment));
    return switch (attainment.orElse(null)) {
      case null -> false;
      case Attainment.OnTheWay(BigDecimal share) -> share.compareTo(BigDecimal.ONE) >= 0;
      case Attainment.WorseThanStart _ -> false;
      case Attainment.Kept() -> true;
      case Attainment.NotKept() -> false;
    };
  }
}
