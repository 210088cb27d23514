package kistartklar.chart.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kistartklar.chart.Chart;
import kistartklar.domain.figures.PlanFigures;
import kistartklar.domain.figures.ProcessFigures;
import kistartklar.domain.figures.RiskFigures;
import kistartklar.domain.figures.TrainingFigures;
import kistartklar.domain.figures.UseCaseFigures;
import kistartklar.domain.figures.VendorFigures;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.Worksheets;
import kistartklar.text.words.ColumnWords;

/** The charts of one state of the worksheets. What cannot be drawn yet has none. */
public final class SheetCharts {

  private static final String ROWS = "rows";
  private static final String COSTS_AND_BENEFITS = "costsAndBenefits";
  private static final String INDICATORS = "indicators";

  private static final Set<String> WHOLE =
      Set.of(
          UseCaseFigures.SHEET,
          ProcessFigures.SHEET,
          "safeguards",
          "feedback",
          RiskFigures.SHEET,
          TrainingFigures.SHEET,
          PlanFigures.INTEGRATION);

  private final ColumnWords words;
  private final Worksheets worksheets;

  /**
   * @param words of the same state as the worksheets
   */
  public SheetCharts(ColumnWords words, Worksheets worksheets) {
    this.words = words;
    this.worksheets = worksheets;
  }

  /** All charts of a worksheet, in the order of its rows. */
  public List<Chart> of(String sheet) {
    return switch (sheet) {
      case UseCaseFigures.SHEET -> matrix().stream().toList();
      case COSTS_AND_BENEFITS ->
          rows(sheet, ROWS).stream().flatMap(row -> payback(row).stream()).toList();
      case INDICATORS ->
          rows(sheet, ROWS).stream().flatMap(row -> indicator(row).stream()).toList();
      case VendorFigures.SHEET ->
          rows(sheet, VendorFigures.COMPARISONS).stream()
              .flatMap(row -> row.references("useCase").stream())
              .distinct()
              .flatMap(useCase -> vendors(useCase).stream())
              .toList();
      case ProcessFigures.SHEET -> SheetBars.processes(words, worksheets).stream().toList();
      case "safeguards" -> SheetBars.safeguards(words, worksheets).stream().toList();
      case "feedback" -> SheetBars.feedback(words, worksheets).stream().toList();
      case RiskFigures.SHEET -> SheetGrids.risks(words, worksheets).stream().toList();
      case TrainingFigures.SHEET -> SheetGrids.training(words, worksheets).stream().toList();
      case PlanFigures.INTEGRATION ->
          Stream.of(SheetTimes.plan(words, worksheets), SheetGrids.roles(words, worksheets))
              .flatMap(Optional::stream)
              .toList();
      case PlanFigures.TRIALS ->
          rows(sheet, ROWS).stream().flatMap(row -> SheetTimes.trial(words, row).stream()).toList();
      default -> List.of();
    };
  }

  /** The charts of a worksheet that name no persons. */
  public List<Chart> withoutPersons(String sheet) {
    return switch (sheet) {
      case TrainingFigures.SHEET -> List.of();
      case PlanFigures.INTEGRATION -> SheetTimes.plan(words, worksheets).stream().toList();
      default -> of(sheet);
    };
  }

  /** Whether the charts of a worksheet are about all of its rows together. */
  public static boolean areOfWhole(String sheet) {
    return WHOLE.contains(sheet);
  }

  /** The charts that belong beside a row: its own, or those where it stands among others. */
  public List<Chart> beside(RowPlace place) {
    return areOfWhole(place.sheet()) && place.table().equals(ROWS)
        ? of(place.sheet())
        : of(place).stream().toList();
  }

  /** The chart that says most of a row; of a use case, the one where it stands among others. */
  public Optional<Chart> of(RowPlace place) {
    return worksheets
        .row(place)
        .flatMap(row ->
            switch (place.sheet()) {
              case UseCaseFigures.SHEET -> matrix();
              case COSTS_AND_BENEFITS -> payback(row);
              case INDICATORS -> indicator(row);
              case VendorFigures.SHEET ->
                  row.references("useCase").stream().findFirst().flatMap(this::vendors);
              case PlanFigures.TRIALS -> SheetTimes.trial(words, row);
              default -> Optional.empty();
            });
  }

  private List<SheetRow> rows(String sheet, String table) {
    return worksheets.sheet(sheet).current(table);
  }

  /** Benefit and feasibility of all use cases that are rated and not given up. */
  public Optional<Chart> matrix() {
    return UseCaseMatrix.of(words, worksheets);
  }

  /** What a use case costs and brings month by month, from a row of its calculation. */
  public Optional<Chart> payback(SheetRow calculation) {
    return BalanceCourse.of(words, calculation);
  }

  /** The values of an indicator. */
  public Optional<Chart> indicator(SheetRow indicator) {
    return IndicatorCourse.of(words, indicator);
  }

  /** The utility values of the tools for a use case. */
  public Optional<Chart> vendors(UUID useCase) {
    return UtilityBars.of(words, useCase);
  }
}
