package kistartklar.domain.evidence;

import static kistartklar.domain.evidence.ReviewProofs.is;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.coverage.Coverage;
import kistartklar.domain.datacheck.Gap;
import kistartklar.domain.evidence.CriterionEvidence.Level;
import kistartklar.domain.figures.DataFigures;
import kistartklar.domain.figures.Figures;
import kistartklar.domain.figures.PlanFigures;
import kistartklar.domain.figures.RiskFigures;
import kistartklar.domain.figures.TrainingFigures;
import kistartklar.domain.risklevel.RiskLevel;
import kistartklar.domain.trial.HitRate;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;

/** What technology, training, risks, plan and trials prove and give away. */
final class WorkProofs {

  private static final String ROWS = "rows";

  private WorkProofs() {}

  private static boolean hasText(SheetRow row, String field) {
    return row.text(field).filter(text -> !text.isBlank()).isPresent();
  }

  static Finding noGap(SheetContent content) {
    return Finding.all(
            content.current(DataFigures.TECHNOLOGY),
            1,
            row -> DataFigures.gap(row).filter(Gap.None.class::isInstance).isPresent())
        .onlyIf(content.asOf().isPresent());
  }

  /** Whether there is a gap that no row refers to. */
  static boolean isGapWithoutTask(SheetRow technology, RowIndex rows) {
    return DataFigures.gap(technology).filter(Gap.Lacking.class::isInstance).isPresent()
        && rows.uses(technology.id()).stream()
            .noneMatch(use -> use.by().sheet().equals(PlanFigures.INTEGRATION));
  }

  static Finding needsKnown(SheetContent content) {
    return Finding.all(
        content.current(TrainingFigures.PEOPLE),
        1,
        row ->
            !row.lines("levels").isEmpty()
                && row.lines("levels").stream()
                    .allMatch(line -> TrainingFigures.gap(line).isPresent()));
  }

  static Finding trained(SheetContent content, Figures figures) {
    Coverage<UUID> coverage = figures.coverage();
    List<SheetRow> concerned =
        content.current(TrainingFigures.PEOPLE).stream()
            .filter(row -> !coverage.needed(TrainingFigures.person(row)).isEmpty())
            .toList();
    return Finding.all(concerned, 1, row -> coverage.isTrained(TrainingFigures.person(row)));
  }

  static Finding rhythm(SheetContent content, LocalDate today) {
    List<LocalDate> days =
        content.current(TrainingFigures.TRAININGS).stream()
            .flatMap(row -> row.day("day").stream())
            .toList();
    int have =
        (days.stream().anyMatch(day -> !day.isAfter(today)) ? 1 : 0)
            + (days.stream().anyMatch(day -> day.isAfter(today)) ? 1 : 0);
    Level level = days.isEmpty() ? Level.MISSING : have == 2 ? Level.MET : Level.PARTLY;
    return new Finding(level, have, 2, Optional.empty());
  }

  /** Whether somebody on the list is also on that of another training of the same day. */
  static boolean isDoubleBooked(SheetRow training, SheetContent content) {
    Optional<LocalDate> day = training.day("day");
    return day.isPresent()
        && content.current(TrainingFigures.TRAININGS).stream()
            .filter(other -> !other.id().equals(training.id()) && other.day("day").equals(day))
            .anyMatch(other ->
                expected(training).stream()
                    .anyMatch(name ->
                        expected(other).stream().anyMatch(same -> Coverage.isSame(name, same))));
  }

  private static List<String> expected(SheetRow training) {
    return training.lines("attendance").stream()
        .filter(line -> !is(line, "state", "excused"))
        .flatMap(line -> line.text("person").stream())
        .filter(name -> !name.isBlank())
        .toList();
  }

  static Finding risksTreated(SheetContent content, LinkedMeasures measures) {
    List<SheetRow> risks =
        content.current(ROWS).stream().filter(row -> !RiskFigures.isChance(row)).toList();
    return Finding.all(
        risks, 1, row -> RiskFigures.before(row).isPresent() && !isUntreated(row, measures));
  }

  /** Whether a great risk has no measure, and nobody accepts it with a reason. */
  static boolean isUntreated(SheetRow row, LinkedMeasures measures) {
    boolean great =
        RiskFigures.before(row)
            .filter(position -> position.level().compareTo(RiskLevel.HIGH) >= 0)
            .isPresent();
    boolean accepted = hasText(row, "acceptedBy") && hasText(row, "acceptedWhy");
    return great && !RiskFigures.isChance(row) && !accepted && !measures.has(row);
  }

  static boolean isWorseAfter(SheetRow row) {
    Optional<RiskFigures.Position> before = RiskFigures.before(row);
    Optional<RiskFigures.Position> after = RiskFigures.after(row);
    return !RiskFigures.isChance(row)
        && before.isPresent()
        && after.isPresent()
        && after.get().level().compareTo(before.get().level()) > 0;
  }

  private static int accountable(SheetRow row) {
    return PlanFigures.people(row, "accountable").size();
  }

  static Finding planAssigned(SheetContent content) {
    List<SheetRow> rows = content.current(ROWS);
    Finding found = Finding.all(rows, 1, row -> row.day("to").isPresent() && accountable(row) == 1);
    boolean milestones = rows.stream().anyMatch(row -> is(row, "kind", "milestone"));
    return milestones
        ? found
        : new Finding(Level.MISSING, found.have(), found.needed(), found.flawed());
  }

  static boolean isNobodyAccountable(SheetRow row) {
    return !row.lines("roles").isEmpty() && accountable(row) == 0;
  }

  static boolean areManyAccountable(SheetRow row) {
    return accountable(row) > 1;
  }

  /** A pilot project that has begun, with those who take part and its indicators. */
  static Finding pilotStarted(SheetContent content, LocalDate today) {
    return Finding.enough(
        content.current(ROWS).stream().filter(row -> is(row, "kind", "pilot")).toList(),
        1,
        row ->
            row.day("from").filter(day -> !day.isAfter(today)).isPresent()
                && hasText(row, "people")
                && hasText(row, "scope")
                && !row.references("success").isEmpty());
  }

  static boolean isContinuedUnreached(SheetRow trial, RowIndex rows) {
    return is(trial, "decision", "go")
        && PlanFigures.missed(trial, rows) > 0
        && !hasText(trial, "reason");
  }

  static boolean hasMoreRightThanCases(SheetRow trial) {
    return PlanFigures.hitRate(trial) instanceof HitRate.Impossible;
  }
}
