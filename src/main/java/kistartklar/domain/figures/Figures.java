package kistartklar.domain.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.payback.Payback;
import kistartklar.domain.worksheet.Calculation;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetSettings;
import kistartklar.domain.worksheet.Worksheets;

/**
 * All that is computed of one state of the worksheets. What several rows share is computed once,
 * when it is made.
 */
public final class Figures {

  private final SheetSettings settings;
  private final LocalDate today;
  private final Map<UUID, Integer> ranks;
  private final Map<UUID, VendorFigures> comparisons;

  public Figures(Worksheets worksheets, LocalDate today) {
    settings = worksheets.settings();
    this.today = today;
    ranks = UseCaseFigures.ranks(worksheets);
    comparisons = VendorFigures.of(worksheets.sheet(VendorFigures.SHEET));
  }

  /** The ranks of use cases by id, first ranks first. */
  public Map<UUID, Integer> ranks() {
    return ranks;
  }

  /** The compared tools by the id of the use case. */
  public Map<UUID, VendorFigures> comparisons() {
    return Map.copyOf(comparisons);
  }

  public PaybackFigures payback(SheetRow row) {
    return PaybackFigures.of(row, settings);
  }

  /** What a computed column says of a row. */
  public ComputedValue value(Calculation calculation, SheetRow row) {
    return switch (calculation) {
      case FEASIBILITY -> UseCaseFigures.feasibility(row);
      case PRIORITY_VALUE -> UseCaseFigures.priorityValue(row);
      case RANK -> UseCaseFigures.rank(row, ranks);
      case QUADRANT -> UseCaseFigures.quadrant(row);
      case LATEST_VALUE -> of(IndicatorFigures.latest(row));
      case ATTAINMENT -> IndicatorFigures.attainment(row);
      case FRESHNESS -> IndicatorFigures.freshness(row, today);
      case ONE_OFF_COSTS -> payback(row).amount(Payback.Computed::once);
      case COSTS_PER_YEAR -> payback(row).amount(Payback.Computed::costsPerYear);
      case BENEFIT_PER_YEAR -> payback(row).amount(Payback.Computed::benefitPerYear);
      case BALANCE -> payback(row).amount(computed -> computed.expected().last());
      case BREAK_EVEN -> payback(row).outcome(Payback.Computed::expected);
      case CAUTIOUS_BREAK_EVEN -> payback(row).outcome(Payback.Computed::cautious);
      case SAFETY -> payback(row).safety();
      case UTILITY_VALUE -> VendorFigures.utilityValue(row, comparisons);
      case ADMISSION -> VendorFigures.admission(row, comparisons);
      case LEAD -> compared(row).leadInWords();
      case FLIP -> compared(row).flipInWords();
      case WEIGHTS -> compared(row).sumOfWeights();
    };
  }

  /** Of several comparisons for one use case each has its own criteria, but the same tools. */
  private VendorFigures compared(SheetRow comparison) {
    return VendorFigures.find(comparison, comparisons)
        .map(figures -> new VendorFigures(comparison, figures.tools()))
        .orElseGet(() -> new VendorFigures(comparison, java.util.List.of()));
  }

  static ComputedValue of(Optional<BigDecimal> number) {
    return number
        .<ComputedValue>map(ComputedValue.Figure::new)
        .orElseGet(ComputedValue.Absent::new);
  }
}
