package kistartklar.domain.evidence;

import static kistartklar.domain.figures.SampleSheets.TODAY;
import static kistartklar.domain.figures.SampleSheets.and;
import static kistartklar.domain.figures.SampleSheets.id;
import static kistartklar.domain.figures.SampleSheets.row;
import static kistartklar.domain.figures.SampleSheets.with;
import static kistartklar.domain.figures.SampleSheets.withLines;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.evidence.CriterionEvidence.Level;
import kistartklar.domain.figures.ComputedValue;
import kistartklar.domain.figures.Figures;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.worksheet.Calculation;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.RowIndex;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.domain.worksheet.Worksheets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What goals, processes, safeguards, feedback, audits and trends prove and give away. */
@Tag("pure")
class ListSheetsTest {

  private static final WorksheetCatalogue CATALOGUE = WorksheetReader.read();

  private static Assessment document(Worksheets worksheets) {
    return Assessment.empty(new UUID(0, 0)).withWorksheets(worksheets);
  }

  private static SheetReview review(Worksheets worksheets) {
    return SheetReview.of(CATALOGUE, document(worksheets), TODAY);
  }

  private static Level level(SheetReview review, int question, int criterion) {
    return review.evidence().of(new QuestionId(question)).stream()
        .filter(found -> found.rule().criterion() == criterion)
        .map(CriterionEvidence::level)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> found(Worksheets worksheets) {
    return review(worksheets).findings().stream().map(finding -> finding.check().id()).toList();
  }

  private static ComputedValue value(Worksheets worksheets, Calculation calculation, SheetRow row) {
    return new Figures(worksheets, TODAY).value(calculation, row);
  }

  private static SheetRow goal(long id, String level, String... more) {
    SheetRow goal =
        row(id, "title", "Ziel", "level", level, "owner", "Frau Berg", "indicator", id(50));
    for (int i = 0; i < more.length; i += 2) {
      goal = goal.with(more[i], CellValue.of(more[i + 1]));
    }
    return goal;
  }

  private static Worksheets measured(Worksheets goals) {
    return and(
        goals,
        "indicators",
        "rows",
        row(50, "baseline", "9", "target", "4", "targetOn", "2027-06-30"));
  }

  @Test
  void goalsAreMeasuredByTheirIndicators() {
    Worksheets goals = measured(with("goals", goal(1, "company")));
    assertThat(level(review(goals), 1, 1)).isEqualTo(Level.MET);
    assertThat(value(goals, Calculation.GOAL_NOW, goal(1, "company")))
        .isEqualTo(new ComputedValue.Figure(new java.math.BigDecimal("9")));
    Worksheets bare = with("goals", goal(1, "company"));
    assertThat(level(review(bare), 1, 1)).isEqualTo(Level.PARTLY);
    assertThat(value(bare, Calculation.GOAL_DUE, goal(1, "company")))
        .isEqualTo(new ComputedValue.Absent());
    assertThat(found(goals)).containsExactly("unserved");
    Worksheets served =
        and(
            goals,
            "useCases",
            "rows",
            row(7, "title", "A").with("goals", CellValue.of(List.of(new UUID(0, 1)))));
    assertThat(found(served)).isEmpty();
  }

  @Test
  void twoAreasEachHaveAGoalOrDoWithoutAi() {
    SheetRow without =
        goal(2, "area", "area", "Lager", "noAi", "yes").with("indicator", Optional.empty());
    SheetRow sales = goal(1, "area", "area", "Vertrieb");
    SheetReview both = review(measured(with("goals", sales, without)));
    assertThat(level(both, 2, 0)).isEqualTo(Level.MET);
    assertThat(level(both, 2, 1)).isEqualTo(Level.MET);
    SheetReview same = review(with("goals", sales, goal(3, "area", "area", " vertrieb ")));
    assertThat(level(same, 2, 0)).isEqualTo(Level.PARTLY);
    SheetReview lacking = review(with("goals", sales.with("indicator", Optional.empty())));
    assertThat(level(lacking, 2, 1)).isEqualTo(Level.PARTLY);
  }

  @Test
  void moreThanThreeGoalsOfTheFirmAreTooMany() {
    assertThat(found(with("goals", goal(1, "company"), goal(2, "company"), goal(3, "company"))))
        .doesNotContain("manyGoals");
    assertThat(
            found(
                with(
                    "goals",
                    goal(1, "company"),
                    goal(2, "company"),
                    goal(3, "company"),
                    goal(4, "company"))))
        .contains("manyGoals");
  }

  @Test
  void processesAreComparedByTheirHours() {
    SheetRow first = row(1, "title", "A", "count", "12", "per", "day", "minutes", "5");
    SheetRow second = row(2, "title", "B", "count", "30", "per", "week", "minutes", "20");
    SheetRow open = row(3, "title", "C", "count", "30");
    Worksheets processes = with("processes", first, second, open);
    assertThat(found(processes)).containsExactly("few", "nobodyAsked");
    assertThat(value(processes, Calculation.PROCESS_SHARE, open))
        .isEqualTo(new ComputedValue.Absent());
    assertThat(((ComputedValue.Figure) value(processes, Calculation.PROCESS_COSTS, first)).number())
        .isEqualByComparingTo("7040");
    assertThat(new Figures(processes, TODAY).processShares().keySet())
        .containsExactly(new UUID(0, 2), new UUID(0, 1));
  }

  @Test
  void theCoreSafeguardsMustBeInPlace() {
    SheetRow encryption = row(1, "title", "A", "core", "encryption", "status", "done");
    SheetRow access = row(2, "title", "B", "core", "access", "status", "done");
    SheetRow backup = row(3, "title", "C", "core", "backup", "status", "done");
    assertThat(level(review(with("safeguards", encryption, access, backup)), 16, 0))
        .isEqualTo(Level.MET);
    assertThat(level(review(with("safeguards", encryption, access)), 16, 0))
        .isEqualTo(Level.PARTLY);
    SheetRow open = row(4, "title", "D", "core", "backup", "status", "partly");
    assertThat(level(review(with("safeguards", encryption, access, backup, open)), 16, 0))
        .isEqualTo(Level.PARTLY);
    SheetRow none = open.with("status", CellValue.of("none"));
    assertThat(level(review(with("safeguards", encryption, access, backup, none)), 16, 0))
        .isEqualTo(Level.MET);
  }

  @Test
  void aChangeCountsWhenItsMeasureIsDone() {
    SheetRow feedback =
        row(1, "text", "Zu langsam", "day", "2026-11-01", "from", "staff", "decision", "do")
            .with(RowIndex.MEASURES, new CellValue.Texts(List.of("q05")));
    Assessment open = document(with("feedback", feedback));
    assertThat(level(SheetReview.of(CATALOGUE, open, TODAY), 24, 2)).isEqualTo(Level.PARTLY);
    Assessment done =
        open.withMeasure(new QuestionId(5), MeasureState.NONE.withStatus(MeasureState.Status.DONE));
    assertThat(level(SheetReview.of(CATALOGUE, done, TODAY), 24, 2)).isEqualTo(Level.MET);
  }

  @Test
  void answersAreCountedInDays() {
    SheetRow day = row(1, "text", "A", "day", "2026-11-28");
    assertThat(value(Worksheets.NONE, Calculation.FEEDBACK_WAITING, day))
        .isEqualTo(ComputedValue.of("open", 2L));
    SheetRow answered = day.with("answeredOn", CellValue.of("2026-11-29"));
    assertThat(value(Worksheets.NONE, Calculation.FEEDBACK_WAITING, answered))
        .isEqualTo(ComputedValue.of("answeredOne", 1L));
    SheetRow before = day.with("answeredOn", CellValue.of("2026-11-27"));
    assertThat(value(Worksheets.NONE, Calculation.FEEDBACK_WAITING, before))
        .isEqualTo(ComputedValue.of("before"));
    assertThat(found(with("feedback", before))).containsExactly("answerBefore");
  }

  @Test
  void anAuditByTheOwnerIsNoticedHoweverTheNameIsWritten() {
    Worksheets owned = with("useCases", row(7, "title", "A", "owner", "Frau Berg"));
    SheetRow audit = row(1, "useCase", id(7), "day", "2026-10-01", "auditor", " frau berg");
    assertThat(found(and(owned, "auditAndStrategy", "rows", audit))).containsExactly("byOwner");
    SheetRow other = audit.with("auditor", CellValue.of("Herr Kaya"));
    assertThat(found(and(owned, "auditAndStrategy", "rows", other))).isEmpty();
  }

  @Test
  void onlyTheNewestAuditGrowsOld() {
    Worksheets owned = with("useCases", row(7, "title", "A"));
    SheetRow old = row(1, "useCase", id(7), "day", "2025-11-29");
    SheetRow recent = row(2, "useCase", id(7), "day", "2025-11-30");
    assertThat(found(and(owned, "auditAndStrategy", "rows", old))).containsExactly("oldAudit");
    assertThat(found(and(owned, "auditAndStrategy", "rows", old, recent))).isEmpty();
  }

  @Test
  void anAuditIsFollowedByADateAndByMeasures() {
    SheetRow audit = row(1, "useCase", id(7), "day", "2026-10-01", "nextOn", "2027-10-01");
    Worksheets audits = with("auditAndStrategy", audit);
    assertThat(level(review(audits), 27, 1)).isEqualTo(Level.MET);
    SheetRow finding = row(2, "text", "Passwort geteilt", "audit", id(1), "severity", "high");
    Worksheets open = and(audits, "auditAndStrategy", "findings", finding);
    assertThat(level(review(open), 27, 1)).isEqualTo(Level.PARTLY);
    assertThat(value(open, Calculation.AUDIT_FINDINGS, audit))
        .isEqualTo(new ComputedValue.Figure(java.math.BigDecimal.ONE));
  }

  @Test
  void anAuditSaysHowManyQuestionsAreAnsweredWithYes() {
    SheetRow audit =
        withLines(
            row(1, "day", "2026-10-01"),
            "questions",
            row(11, "text", "A", "answer", "yes"),
            row(12, "text", "B", "answer", "no"),
            row(13, "text", "C", "answer", "none"));
    assertThat(
            ((ComputedValue.Figure) value(Worksheets.NONE, Calculation.AUDIT_SHARE, audit))
                .number())
        .isEqualByComparingTo("0.5");
    SheetRow open = withLines(audit, "questions", row(11, "text", "A"), row(12, "answer", "yes"));
    assertThat(value(Worksheets.NONE, Calculation.AUDIT_SHARE, open))
        .isEqualTo(ComputedValue.of("open", 1L, 2));
  }

  @Test
  void aReviewCountsWhatCameSinceTheOneBefore() {
    SheetRow before = row(1, "title", "A", "day", "2026-01-31");
    SheetRow now = row(2, "title", "B", "day", "2026-07-31");
    Worksheets all =
        and(
            with("feedback", row(3, "day", "2026-01-31"), row(4, "day", "2026-02-01")),
            "auditAndStrategy",
            "reviews",
            before,
            now);
    assertThat(value(all, Calculation.REVIEW_PERIOD, now))
        .isEqualTo(ComputedValue.of("counts", 0L, 1L, 0L));
    assertThat(value(all, Calculation.REVIEW_PERIOD, before))
        .isEqualTo(ComputedValue.of("counts", 0L, 1L, 0L));
  }

  @Test
  void trendsAreFollowedByAPersonAndSomeAdopted() {
    SheetRow trend =
        row(1, "title", "A", "seenOn", "2026-05-30", "owner", "Frau Berg", "result", "adopted");
    Worksheets trends = and(Worksheets.NONE, "auditAndStrategy", "trends", trend);
    assertThat(level(review(trends), 29, 0)).isEqualTo(Level.MET);
    assertThat(level(review(trends), 29, 1)).isEqualTo(Level.MET);
    SheetRow older = trend.with("seenOn", CellValue.of("2026-05-29"));
    Worksheets old = and(Worksheets.NONE, "auditAndStrategy", "trends", older);
    assertThat(level(review(old), 29, 0)).isEqualTo(Level.PARTLY);
    SheetRow ancient = trend.with("seenOn", CellValue.of("2025-11-29"));
    Worksheets lost = and(Worksheets.NONE, "auditAndStrategy", "trends", ancient);
    assertThat(level(review(lost), 29, 1)).isEqualTo(Level.PARTLY);
  }
}
