package kistartklar.domain.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import kistartklar.domain.coverage.Coverage;
import kistartklar.domain.payback.Payback;
import kistartklar.domain.worksheet.Calculation;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetSettings;
import kistartklar.domain.worksheet.Worksheets;

/**
 * All that is computed of one state of the worksheets. What several rows share is computed once,
 * when it is made.
 */
public final class Figures {

  private final Worksheets worksheets;
  private final SheetSettings settings;
  private final LocalDate today;
  private final Map<UUID, Integer> ranks;
  private final Map<UUID, VendorFigures> comparisons;
  private final SequencedMap<UUID, BigDecimal> processShares;
  private final GoalFigures goals;
  private final RowIndex rows;
  private final Coverage<UUID> coverage;

  public Figures(Worksheets worksheets, LocalDate today) {
    this.worksheets = worksheets;
    settings = worksheets.settings();
    this.today = today;
    ranks = UseCaseFigures.ranks(worksheets);
    comparisons = VendorFigures.of(worksheets.sheet(VendorFigures.SHEET));
    processShares = ProcessFigures.shares(worksheets);
    rows = new RowIndex(worksheets);
    goals = new GoalFigures(worksheets, rows);
    coverage = TrainingFigures.coverage(worksheets, today);
  }

  /** The ranks of use cases by id, first ranks first. */
  public Map<UUID, Integer> ranks() {
    return ranks;
  }

  /** The compared tools by the id of the use case. */
  public Map<UUID, VendorFigures> comparisons() {
    return Map.copyOf(comparisons);
  }

  /** The cumulated shares of the processes in all hours by id, the longest first. */
  public SequencedMap<UUID, BigDecimal> processShares() {
    return Collections.unmodifiableSequencedMap(processShares);
  }

  /** Whether the indicator of a goal has a start, a target and a date. */
  public boolean isMeasured(SheetRow goal) {
    return goals.isMeasured(goal);
  }

  /** How many use cases serve a goal. */
  public int served(SheetRow goal) {
    return goals.served(goal);
  }

  /** The day that counts as today. */
  public LocalDate today() {
    return today;
  }

  /** Who is trained for what. */
  public Coverage<UUID> coverage() {
    return coverage;
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
      case GOAL_NOW -> of(goals.now(row));
      case GOAL_TARGET -> of(goals.target(row));
      case GOAL_DUE -> goals.due(row);
      case GOAL_SERVED -> count(goals.served(row));
      case PROCESS_HOURS -> of(ProcessFigures.hours(row, settings));
      case PROCESS_COSTS -> of(ProcessFigures.costs(row, settings));
      case PROCESS_SHARE -> of(Optional.ofNullable(processShares.get(row.id())));
      case FEEDBACK_WAITING -> ReviewFigures.waiting(row, today);
      case AUDIT_SHARE -> ReviewFigures.share(row);
      case AUDIT_FINDINGS -> count(ReviewFigures.findings(row, worksheets));
      case REVIEW_PERIOD -> ReviewFigures.period(row, worksheets);
      case DATA_VERDICT -> DataFigures.verdict(row);
      case DATA_ERRORS -> DataFigures.errorRate(row);
      case TECHNOLOGY_GAP -> DataFigures.gapInWords(row);
      case LEARNING_GAP -> TrainingFigures.gapInWords(row);
      case TRAINED -> TrainingFigures.trained(row, coverage);
      case TRAINING_ATTENDED -> TrainingFigures.attendance(row);
      case RISK_BEFORE -> RiskFigures.level(row, RiskFigures.before(row));
      case RISK_AFTER -> RiskFigures.level(row, RiskFigures.after(row));
      case PLAN_STATE -> PlanFigures.state(row, today);
      case PLAN_SPAN -> PlanFigures.span(row);
      case PLAN_PEOPLE -> PlanFigures.roles(row);
      case PILOT_HITS -> PlanFigures.hits(row);
      case PILOT_REACHED -> PlanFigures.reached(row, rows);
      case DPIA -> LawFigures.dpiaInWords(row);
      case DPIA_GROUNDS -> LawFigures.dpiaGrounds(row);
      case DPIA_OPEN -> LawFigures.dpiaOpen(row);
      case AI_ACT_LEVEL -> LawFigures.aiActInWords(row);
      case AI_ACT_GROUNDS -> LawFigures.aiActGrounds(row);
      case AI_ACT_OPEN -> LawFigures.aiActOpen(row);
      case AI_ACT_DUTIES -> LawFigures.aiActDuties(row);
    };
  }

  /** Of several comparisons for one use case each has its own criteria, but the same tools. */
  private VendorFigures compared(SheetRow comparison) {
    return VendorFigures.find(comparison, comparisons)
        .map(figures -> new VendorFigures(comparison, figures.tools()))
        .orElseGet(() -> new VendorFigures(comparison, java.util.List.of()));
  }

  private static ComputedValue count(int number) {
    return new ComputedValue.Figure(BigDecimal.valueOf(number));
  }

  static ComputedValue of(Optional<BigDecimal> number) {
    return number
        .<ComputedValue>map(ComputedValue.Figure::new)
        .orElseGet(ComputedValue.Absent::new);
  }
}
