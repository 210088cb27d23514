package kistartklar.domain.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kistartklar.domain.aiact.AiActCheck;
import kistartklar.domain.aiact.AiActLaw;
import kistartklar.domain.dpia.DpiaCheck;
import kistartklar.domain.evidence.CriterionEvidence.Level;
import kistartklar.domain.figures.LawFigures;
import kistartklar.domain.figures.UseCaseFigures;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.Worksheets;

/** What the worksheets on data protection and on the AI act prove and give away. */
final class LawProofs {

  private static final String ROWS = "rows";
  private static final Set<String> RUNNING = Set.of("pilot", "operation", "extended");

  private LawProofs() {}

  private static boolean hasText(SheetRow row, String field) {
    return row.text(field).filter(text -> !text.isBlank()).isPresent();
  }

  /** Each running use case has a processing without anything open. */
  static Finding checked(SheetContent content, Worksheets worksheets) {
    List<SheetRow> running =
        worksheets.sheet(UseCaseFigures.SHEET).current(UseCaseFigures.ROWS).stream()
            .filter(row -> row.text("status").filter(RUNNING::contains).isPresent())
            .toList();
    Set<UUID> checked = new HashSet<>();
    content.current(ROWS).stream()
        .filter(row -> !isOpen(row))
        .forEach(row -> checked.addAll(row.references("useCase")));
    int have = (int) running.stream().filter(row -> checked.contains(row.id())).count();
    boolean all = !running.isEmpty() && have == running.size();
    return new Finding(
        have == 0 ? Level.MISSING : all ? Level.MET : Level.PARTLY,
        have,
        running.size(),
        content.current(ROWS).stream().filter(LawProofs::isOpen).findFirst());
  }

  /** Whether something is still to be done before the processing is in order. */
  private static boolean isOpen(SheetRow row) {
    Optional<Boolean> personal = row.yesNo("personal");
    if (personal.isEmpty()) {
      return true;
    }
    if (!personal.get()) {
      return false;
    }
    boolean complete =
        hasText(row, "purpose")
            && hasText(row, "subjects")
            && hasText(row, "dataKinds")
            && row.has("basis")
            && hasText(row, "retention");
    boolean informed = row.yesNo("informed").orElse(false);
    boolean transferred =
        row.yesNo("thirdCountry").map(third -> !third || hasText(row, "guarantee")).orElse(false);
    boolean alone = row.yesNo("soleDecision").orElse(true);
    boolean assessed =
        LawFigures.needsDpia(row)
            ? row.day("assessedOn").isPresent()
            : LawFigures.overruled(row).isPresent() || LawFigures.dpia(row).isPresent();
    return !(complete && informed && transferred && !alone && assessed);
  }

  /** Each processing is complete, and its recipients have the contract that they need. */
  static Finding recorded(SheetContent content, RowIndex rows) {
    return Finding.all(
            content.current(ROWS),
            1,
            row ->
                !isOpen(row)
                    && row.references("recipients").stream().allMatch(id -> isSigned(id, rows)))
        .onlyIf(content.asOf().isPresent());
  }

  private static boolean isSigned(UUID vendor, RowIndex rows) {
    return rows.row(vendor)
        .filter(row ->
            row.day("dpaSignedOn").isPresent()
                || row.yesNo("dpaNeeded").filter(needed -> !needed).isPresent())
        .isPresent();
  }

  static boolean isUndated(SheetRow row) {
    return LawFigures.needsDpia(row)
        && row.day("assessedOn").isEmpty()
        && (LawFigures.overruled(row).isPresent()
            || LawFigures.dpia(row).equals(Optional.of(DpiaCheck.Verdict.REQUIRED)));
  }

  static boolean lacksOfficer(SheetRow row, SheetContent privacy) {
    return LawFigures.needsDpia(row)
        && privacy.current("controllers").stream().noneMatch(some -> hasText(some, "officer"));
  }

  static boolean isOverruledWithoutReason(SheetRow row) {
    return row.has("override") && LawFigures.overruled(row).isEmpty();
  }

  static boolean mayBeProhibited(SheetRow row) {
    return LawFigures.aiAct(row).level().equals(Optional.of(AiActCheck.Level.PROHIBITED));
  }

  static boolean isOlderThanLaw(SheetRow row, AiActLaw law) {
    return row.day("checkedOn").filter(day -> day.isBefore(law.asOf())).isPresent();
  }

  static boolean exceptsWithProfiling(SheetRow row) {
    AiActCheck check = LawFigures.aiAct(row);
    return check.exception().orElse(false) && check.profiling().orElse(false);
  }
}
