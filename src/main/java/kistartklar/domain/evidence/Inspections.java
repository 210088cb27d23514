package kistartklar.domain.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import kistartklar.domain.aiact.AiActLaw;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.figures.DataFigures;
import kistartklar.domain.figures.Figures;
import kistartklar.domain.figures.IndicatorFigures;
import kistartklar.domain.figures.LawFigures;
import kistartklar.domain.figures.PaybackFigures;
import kistartklar.domain.figures.PlanFigures;
import kistartklar.domain.figures.TrainingFigures;
import kistartklar.domain.indicator.Target;
import kistartklar.domain.payback.Cost;
import kistartklar.domain.payback.Outcome;
import kistartklar.domain.payback.Payback;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.SheetCheck.Inspection;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.Worksheets;

/** Checks that are code of their own. */
final class Inspections {

  /** A pilot project should be among so many first ranks. */
  private static final int FIRST_RANKS = 3;

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

  private final Worksheets worksheets;
  private final Figures figures;
  private final RowIndex rows;
  private final LinkedMeasures measures;
  private final LocalDate today;
  private final AiActLaw law;

  Inspections(
      Assessment assessment, Figures figures, RowIndex rows, LocalDate today, AiActLaw law) {
    this.law = law;
    worksheets = assessment.worksheets();
    this.figures = figures;
    this.rows = rows;
    this.today = today;
    measures = new LinkedMeasures(assessment);
  }

  boolean finds(Inspection inspection, SheetRow row) {
    return switch (inspection) {
      case PILOT_OUT_OF_RANK -> isPilotOutOfRank(row);
      case CONTRARY_TARGET -> IndicatorFigures.target(row).filter(Target::isContrary).isPresent();
      case LIMIT_WITHOUT_MEASURE -> crossesLimit(row) && !measures.has(row);
      case CAUTIOUS_NEVER_PAYS -> neverPays(row);
      case BUDGET_TOO_SMALL -> hasTooSmallABudget(row);
      case DIFFERS_FROM_OFFER -> row.lines("costs").stream().anyMatch(this::differsFromOffer);
      case NO_OWN_HOURS -> !row.lines("costs").isEmpty() && !Proofs.hasOwnHours(row);
      case GOAL_UNSERVED -> GoalProofs.isUnserved(row, figures);
      case ANSWERED_BEFORE -> ReviewProofs.isAnsweredBefore(row);
      case LAST_AUDIT_OLD ->
          ReviewProofs.isLastAndOld(row, worksheets.sheet("auditAndStrategy"), today);
      case AUDIT_BY_OWNER -> ReviewProofs.isByOwner(row, rows);
      case GAP_WITHOUT_TASK -> WorkProofs.isGapWithoutTask(row, rows);
      case MORE_ERRORS_THAN_SAMPLE -> DataFigures.hasMoreErrorsThanRecords(row);
      case DOUBLE_BOOKED -> WorkProofs.isDoubleBooked(row, worksheets.sheet(TrainingFigures.SHEET));
      case RISK_UNTREATED -> WorkProofs.isUntreated(row, measures);
      case RISK_WORSE_AFTER -> WorkProofs.isWorseAfter(row);
      case NONE_ACCOUNTABLE -> WorkProofs.isNobodyAccountable(row);
      case MANY_ACCOUNTABLE -> WorkProofs.areManyAccountable(row);
      case ENDS_BEFORE_START -> PlanFigures.endsBeforeStart(row);
      case CONTINUED_UNREACHED -> WorkProofs.isContinuedUnreached(row, rows);
      case MORE_RIGHT_THAN_CASES -> WorkProofs.hasMoreRightThanCases(row);
      case DPIA_UNDATED -> LawProofs.isUndated(row);
      case DPIA_OFFICER -> LawProofs.lacksOfficer(row, worksheets.sheet(LawFigures.PRIVACY));
      case OVERRIDE_WITHOUT_REASON -> LawProofs.isOverruledWithoutReason(row);
      case AI_ACT_PROHIBITED -> LawProofs.mayBeProhibited(row);
      case LAW_NEWER -> LawProofs.isOlderThanLaw(row, law);
      case EXCEPTION_WITH_PROFILING -> LawProofs.exceptsWithProfiling(row);
      case FEWER_THAN_TWO_COMPARED, TOO_MANY_GOALS, FEW_PROCESSES_COUNTED, NOBODY_ASKED ->
          throw new IllegalArgumentException("about the worksheet as a whole");
    };
  }

  private boolean isPilotOutOfRank(SheetRow row) {
    Integer rank = figures.ranks().get(row.id());
    return row.text("status").filter("pilot"::equals).isPresent()
        && (rank == null || rank > FIRST_RANKS)
        && row.text("rationale").filter(text -> !text.isBlank()).isEmpty();
  }

  private static boolean crossesLimit(SheetRow row) {
    return IndicatorFigures.target(row)
        .flatMap(target -> IndicatorFigures.latest(row).filter(target::isLimitCrossed))
        .isPresent();
  }

  private boolean neverPays(SheetRow row) {
    return figures
        .payback(row)
        .computed()
        .map(computed -> computed.cautious().outcome())
        .filter(outcome ->
            switch (outcome) {
              case Outcome.NeverCovered(), Outcome.LossFromTheStart() -> true;
              case Outcome.CoveredFrom _, Outcome.CoveredAfterHorizon _ -> false;
            })
        .isPresent();
  }

  private boolean hasTooSmallABudget(SheetRow row) {
    Optional<Payback.Computed> computed = figures.payback(row).computed();
    return isBelow(row.number("budgetOnce"), computed.map(Payback.Computed::once))
        || isBelow(row.number("budgetYearly"), computed.map(Payback.Computed::costsPerYear));
  }

  private static boolean isBelow(Optional<BigDecimal> budget, Optional<BigDecimal> costs) {
    return budget.isPresent() && costs.isPresent() && budget.get().compareTo(costs.get()) < 0;
  }

  private boolean differsFromOffer(SheetRow line) {
    Optional<SheetRow> vendor =
        line.references("vendor").stream().flatMap(id -> rows.row(id).stream()).findFirst();
    if (line.text("origin").filter("offer"::equals).isEmpty() || vendor.isEmpty()) {
      return false;
    }
    return switch (PaybackFigures.cost(line, worksheets.settings()).orElse(null)) {
      case null -> false;
      case Cost.OneOff(BigDecimal euros, boolean _) ->
          vendor.get().number("costOnce").filter(offer -> offer.compareTo(euros) != 0).isPresent();
      case Cost.Running(BigDecimal perYear) ->
          vendor
              .get()
              .number("costMonthly")
              .filter(offer -> offer.multiply(MONTHS).compareTo(perYear) != 0)
              .isPresent();
    };
  }
}
