package kistartklar.domain.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.Worksheets;

/**
 * Where goals stand, which is said by their indicators.
 *
 * @param rows of the same state as the worksheets
 */
record GoalFigures(Worksheets worksheets, RowIndex rows) {

  private Optional<SheetRow> indicator(SheetRow goal) {
    return goal.references("indicator").stream().flatMap(id -> rows.row(id).stream()).findFirst();
  }

  /** The newest value, or else the one at the start. */
  Optional<BigDecimal> now(SheetRow goal) {
    return indicator(goal)
        .flatMap(found -> IndicatorFigures.latest(found).or(() -> found.number("baseline")));
  }

  Optional<BigDecimal> target(SheetRow goal) {
    return indicator(goal).flatMap(found -> found.number("target"));
  }

  ComputedValue due(SheetRow goal) {
    Optional<LocalDate> day = indicator(goal).flatMap(found -> found.day("targetOn"));
    return day.map(due -> ComputedValue.of("day", due)).orElseGet(ComputedValue.Absent::new);
  }

  /** Whether the indicator has a start, a target and a date for it. */
  boolean isMeasured(SheetRow goal) {
    return indicator(goal)
        .filter(found -> found.number("baseline").isPresent())
        .filter(found -> found.number("target").isPresent())
        .filter(found -> found.day("targetOn").isPresent())
        .isPresent();
  }

  /** How many use cases serve the goal. */
  int served(SheetRow goal) {
    return (int)
        worksheets.sheet(UseCaseFigures.SHEET).current(UseCaseFigures.ROWS).stream()
            .filter(useCase -> useCase.references("goals").contains(goal.id()))
            .count();
  }
}
