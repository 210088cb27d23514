package kistartklar.domain.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.figures.Figures;
import kistartklar.domain.figures.PaybackFigures;
import kistartklar.domain.figures.VendorFigures;
import kistartklar.domain.payback.Payback;
import kistartklar.domain.scoring.UtilityValue;
import kistartklar.domain.worksheet.EvidenceRule.Proof;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.SheetSettings;
import kistartklar.domain.worksheet.Worksheets;

/** Rules that are code of their own. */
final class Proofs {

  private static final String ROWS = "rows";

  private final Worksheets worksheets;
  private final SheetSettings settings;
  private final Figures figures;
  private final LinkedMeasures measures;
  private final LocalDate today;

  Proofs(Assessment assessment, Figures figures, LocalDate today) {
    worksheets = assessment.worksheets();
    settings = worksheets.settings();
    this.figures = figures;
    this.today = today;
    measures = new LinkedMeasures(assessment);
  }

  Finding of(Proof proof, SheetContent content) {
    boolean dated = content.asOf().isPresent();
    return switch (proof) {
      case GROWN -> one(content, "transfers", Proofs::hasGrown);
      case COMPARED -> compared();
      case ONE_OFF_COSTS -> one(content, "costs", "once", this::countsAllOnce).onlyIf(dated);
      case RUNNING_COSTS -> one(content, "costs", "running", row -> isPriced(row, "running"));
      case BENEFITS -> one(content, "benefits", this::hasAllBenefits);
      case PAYBACK ->
          Finding.enough(content.current(ROWS), 1, row -> figures.payback(row).isComplete())
              .onlyIf(dated);
      case BUDGET_ONCE -> budget(content, "budgetOnce", Payback.Computed::once);
      case BUDGET_YEARLY -> budget(content, "budgetYearly", Payback.Computed::costsPerYear);
      case GOALS_MEASURED -> GoalProofs.measured(content, figures);
      case AREAS_NAMED -> GoalProofs.areas(content);
      case AREA_GOALS_MEASURED -> GoalProofs.areasMeasured(content);
      case CORE_SAFEGUARDS -> ReviewProofs.coreSafeguards(content);
      case CHANGE_DONE -> ReviewProofs.changeDone(content, measures);
      case AUDIT_FOLLOWED -> ReviewProofs.auditFollowed(content);
      case TRENDS_FOLLOWED -> ReviewProofs.trendsFollowed(content, today);
      case TREND_ADOPTED -> ReviewProofs.trendAdopted(content, today);
      case NO_GAP -> WorkProofs.noGap(content);
      case NEEDS_KNOWN -> WorkProofs.needsKnown(content);
      case TRAINED -> WorkProofs.trained(content, figures);
      case TRAINING_RHYTHM -> WorkProofs.rhythm(content, today);
      case RISKS_TREATED -> WorkProofs.risksTreated(content, measures);
      case PLAN_ASSIGNED -> WorkProofs.planAssigned(content);
      case PILOT_STARTED -> WorkProofs.pilotStarted(content, today);
      case PRIVACY_CHECKED -> LawProofs.checked(content, worksheets);
      case PROCESSING_RECORDED -> LawProofs.recorded(content, new RowIndex(worksheets));
    };
  }

  /** One row of those that have lines is good. */
  private static Finding one(SheetContent content, String lines, Predicate<SheetRow> good) {
    List<SheetRow> rows =
        content.current(ROWS).stream().filter(row -> !row.lines(lines).isEmpty()).toList();
    return Finding.enough(rows, 1, good);
  }

  private static Finding one(
      SheetContent content, String lines, String kind, Predicate<SheetRow> good) {
    List<SheetRow> rows =
        content.current(ROWS).stream()
            .filter(row -> row.lines(lines).stream().anyMatch(line -> isOf(line, kind)))
            .toList();
    return Finding.enough(rows, 1, good);
  }

  private static boolean isOf(SheetRow line, String kind) {
    return line.text("kind").filter(kind::equals).isPresent();
  }

  private static boolean hasGrown(SheetRow row) {
    return row.lines("transfers").stream().anyMatch(Proofs::grows);
  }

  private static boolean grows(SheetRow transfer) {
    Optional<BigDecimal> before = transfer.number("usersBefore");
    Optional<BigDecimal> after = transfer.number("usersAfter");
    return before.isPresent() && after.isPresent() && after.get().compareTo(before.get()) > 0;
  }

  /** The most tools of one use case that are scored completely. */
  private Finding compared() {
    Finding best = Finding.enough(List.of(), 2, _ -> true);
    for (VendorFigures comparison : figures.comparisons().values()) {
      Finding found =
          Finding.enough(
              comparison.tools(),
              2,
              tool -> comparison.utilityValue(tool) instanceof UtilityValue.Exact);
      best = found.have() > best.have() || best.flawed().isEmpty() ? found : best;
    }
    return best;
  }

  private boolean countsAllOnce(SheetRow row) {
    return isPriced(row, "once") && hasOwnHours(row);
  }

  static boolean hasOwnHours(SheetRow row) {
    return row.lines("costs").stream().anyMatch(line -> line.number("hours").isPresent());
  }

  private boolean isPriced(SheetRow row, String kind) {
    return row.lines("costs").stream()
        .filter(line -> isOf(line, kind))
        .allMatch(line -> PaybackFigures.cost(line, settings).isPresent());
  }

  private boolean hasAllBenefits(SheetRow row) {
    return row.lines("benefits").stream()
        .allMatch(line ->
            PaybackFigures.benefit(line, settings).isPresent()
                && line.text("assumption").filter(text -> !text.isBlank()).isPresent());
  }

  private Finding budget(
      SheetContent content, String field, Function<Payback.Computed, BigDecimal> costs) {
    List<SheetRow> rows =
        content.current(ROWS).stream().filter(row -> row.number(field).isPresent()).toList();
    return Finding.enough(rows, 1, row -> covers(row, field, costs));
  }

  private boolean covers(SheetRow row, String field, Function<Payback.Computed, BigDecimal> costs) {
    PaybackFigures payback = figures.payback(row);
    return payback.costsLeftOut() == 0
        && payback
            .computed()
            .map(costs)
            .filter(amount -> row.number(field).orElseThrow().compareTo(amount) >= 0)
            .isPresent();
  }
}
