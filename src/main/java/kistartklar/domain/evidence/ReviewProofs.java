package kistartklar.domain.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kistartklar.domain.evidence.CriterionEvidence.Level;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;

/** What safeguards, feedback, audits and trends prove. */
final class ReviewProofs {

  private static final String ROWS = "rows";
  private static final List<String> CORE = List.of("encryption", "access", "backup");

  private ReviewProofs() {}

  static boolean is(SheetRow row, String field, String value) {
    return row.text(field).filter(value::equals).isPresent();
  }

  /** Of each core safeguard at least one is there, and none of those that apply is open. */
  static Finding coreSafeguards(SheetContent content) {
    List<SheetRow> core =
        content.current(ROWS).stream()
            .filter(row -> row.text("core").isPresent() && !is(row, "status", "none"))
            .toList();
    Predicate<SheetRow> done = row -> is(row, "status", "done");
    Optional<SheetRow> flawed = core.stream().filter(done.negate()).findFirst();
    int have =
        (int)
            CORE.stream()
                .filter(kind -> core.stream().anyMatch(row -> is(row, "core", kind)))
                .filter(kind -> core.stream().filter(row -> is(row, "core", kind)).allMatch(done))
                .count();
    Level level = core.isEmpty() ? Level.MISSING : have == CORE.size() ? Level.MET : Level.PARTLY;
    return new Finding(level, have, CORE.size(), flawed);
  }

  static Finding changeDone(SheetContent feedback, LinkedMeasures measures) {
    List<SheetRow> decided =
        feedback.current(ROWS).stream().filter(row -> is(row, "decision", "do")).toList();
    return Finding.enough(decided, 1, measures::hasDone);
  }

  /** The newest audit has a next date, and each finding of any audit a measure. */
  static Finding auditFollowed(SheetContent content) {
    Optional<SheetRow> newest =
        content.current(ROWS).stream()
            .filter(row -> row.day("day").isPresent())
            .max(Comparator.comparing(row -> row.day("day").orElseThrow()));
    boolean treated =
        content.current("findings").stream()
            .noneMatch(finding -> finding.texts(RowIndex.MEASURES).isEmpty());
    return Finding.enough(
        newest.stream().toList(), 1, row -> row.day("nextOn").isPresent() && treated);
  }

  static Finding trendsFollowed(SheetContent content, LocalDate today) {
    return Finding.enough(
        content.current("trends"),
        1,
        row ->
            isSince(row, today.minusMonths(6))
                && row.text("owner").filter(text -> !text.isBlank()).isPresent());
  }

  static Finding trendAdopted(SheetContent content, LocalDate today) {
    return Finding.enough(
        content.current("trends"),
        1,
        row -> is(row, "result", "adopted") && isSince(row, today.minusMonths(12)));
  }

  private static boolean isSince(SheetRow trend, LocalDate oldest) {
    return trend.day("seenOn").filter(day -> !day.isBefore(oldest)).isPresent();
  }

  static boolean isAnsweredBefore(SheetRow feedback) {
    Optional<LocalDate> day = feedback.day("day");
    return day.isPresent()
        && feedback.day("answeredOn").filter(answered -> answered.isBefore(day.get())).isPresent();
  }

  /** Whether an audit is the newest of its use case and older than a year. */
  static boolean isLastAndOld(SheetRow audit, SheetContent content, LocalDate today) {
    Optional<LocalDate> day = audit.day("day");
    return day.filter(some -> some.isBefore(today.minusMonths(12))).isPresent()
        && content.current(ROWS).stream()
            .filter(other -> other.references("useCase").equals(audit.references("useCase")))
            .flatMap(other -> other.day("day").stream())
            .noneMatch(other -> other.isAfter(day.get()));
  }

  static boolean isByOwner(SheetRow audit, RowIndex rows) {
    Optional<String> auditor = audit.text("auditor").map(ReviewProofs::folded);
    return auditor.isPresent()
        && audit.references("useCase").stream()
            .flatMap(id -> rows.row(id).stream())
            .flatMap(useCase -> useCase.text("owner").stream())
            .map(ReviewProofs::folded)
            .anyMatch(auditor.get()::equals);
  }

  static String folded(String name) {
    return name.strip().toLowerCase(java.util.Locale.ROOT);
  }
}
