package kistartklar.domain.evidence;

import static kistartklar.domain.figures.SampleSheets.TODAY;
import static kistartklar.domain.figures.SampleSheets.and;
import static kistartklar.domain.figures.SampleSheets.dated;
import static kistartklar.domain.figures.SampleSheets.id;
import static kistartklar.domain.figures.SampleSheets.row;
import static kistartklar.domain.figures.SampleSheets.with;
import static kistartklar.domain.figures.SampleSheets.withLines;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Assessment;
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

/** What data, technology, training, risks, plan and trials prove and give away. */
@Tag("pure")
class WorkSheetsTest {

  private static final WorksheetCatalogue CATALOGUE = WorksheetReader.read();

  private static SheetReview review(Worksheets worksheets) {
    return SheetReview.of(
        CATALOGUE, Assessment.empty(new UUID(0, 0)).withWorksheets(worksheets), TODAY);
  }

  private static Level level(Worksheets worksheets, int question, int criterion) {
    return review(worksheets).evidence().of(new QuestionId(question)).stream()
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

  private static SheetRow also(SheetRow row, String... fields) {
    SheetRow more = row;
    for (int i = 0; i < fields.length; i += 2) {
      more = more.with(fields[i], CellValue.of(fields[i + 1]));
    }
    return more;
  }

  @Test
  void dataAreJudgedAndTheFirmMayJudgeOtherwise() {
    SheetRow data =
        row(1, "title", "A", "complete", "yes", "current", "partly", "accessible", "yes");
    SheetRow allowed = also(data, "allowed", "yes");
    assertThat(value(Worksheets.NONE, Calculation.DATA_VERDICT, data))
        .isEqualTo(ComputedValue.of("open"));
    assertThat(value(Worksheets.NONE, Calculation.DATA_VERDICT, allowed))
        .isEqualTo(ComputedValue.of("rework"));
    assertThat(value(Worksheets.NONE, Calculation.DATA_VERDICT, also(data, "allowed", "no")))
        .isEqualTo(ComputedValue.of("unsuitable"));
    assertThat(value(Worksheets.NONE, Calculation.DATA_VERDICT, also(data, "verdict", "suitable")))
        .isEqualTo(ComputedValue.of("overruledSuitable"));
  }

  @Test
  void aGapOfTheTechnologyNeedsATask() {
    SheetRow server =
        row(1, "title", "A", "useCase", id(7), "need", "64", "stock", "16", "verdict", "extend");
    Worksheets open =
        and(with("useCases", row(7, "title", "U")), "dataAndIt", "technology", server);
    assertThat(found(open)).containsExactly("gapWithoutTask");
    assertThat(level(open, 18, 1)).isEqualTo(Level.PARTLY);
    SheetRow task = row(2, "title", "B", "kind", "task", "gap", id(1));
    Worksheets planned = and(open, "integration", "rows", task);
    assertThat(found(planned)).doesNotContain("gapWithoutTask");
    SheetRow enough = server.with("stock", CellValue.of(new java.math.BigDecimal(64)));
    Worksheets closed = dated(and(Worksheets.NONE, "dataAndIt", "technology", enough), "dataAndIt");
    assertThat(level(closed, 18, 1)).isEqualTo(Level.MET);
  }

  private static Worksheets team(SheetRow... trainings) {
    Worksheets worksheets =
        and(
            with("useCases", row(7, "title", "U", "status", "pilot", "rationale", "R")),
            "training",
            "rows",
            row(1, "person", "Frau Berg").with("uses", CellValue.of(List.of(new UUID(0, 7)))));
    return trainings.length == 0 ? worksheets : and(worksheets, "training", "trainings", trainings);
  }

  private static SheetRow training(long id, String day, String person, String state) {
    return withLines(
        row(id, "title", "T" + id, "kind", "course", "day", day, "contents", "Grundlagen")
            .with("useCases", CellValue.of(List.of(new UUID(0, 7)))),
        "attendance",
        row(id + 100, "person", person, "state", state));
  }

  @Test
  void whoWorksWithARunningApplicationIsTrainedForIt() {
    assertThat(level(team(), 21, 0)).isEqualTo(Level.PARTLY);
    Worksheets attended = team(training(2, "2026-11-01", "frau berg ", "attended"));
    assertThat(level(attended, 21, 0)).isEqualTo(Level.MET);
    assertThat(level(attended, 21, 1)).isEqualTo(Level.MET);
    Worksheets registered = team(training(2, "2026-11-01", "Frau Berg", "registered"));
    assertThat(level(registered, 21, 0)).isEqualTo(Level.PARTLY);
    Worksheets idle = and(attended, "useCases", "rows", row(7, "title", "U", "status", "rated"));
    assertThat(level(idle, 21, 0)).as("nobody is not everybody").isEqualTo(Level.MISSING);
  }

  @Test
  void somebodyInTwoTrainingsOfOneDayIsNoticedAndKept() {
    Worksheets twice =
        team(
            training(2, "2026-12-10", "Frau Berg", "registered"),
            training(3, "2026-12-10", "frau berg", "registered"));
    assertThat(found(twice)).containsExactly("doubleBooked", "doubleBooked");
    assertThat(twice.sheet("training").rows("trainings")).hasSize(2);
    Worksheets excused =
        team(
            training(2, "2026-12-10", "Frau Berg", "registered"),
            training(3, "2026-12-10", "Frau Berg", "excused"));
    assertThat(found(excused)).isEmpty();
  }

  @Test
  void trainingGoesOn() {
    assertThat(level(team(training(2, "2026-11-01", "A", "attended")), 22, 0))
        .isEqualTo(Level.PARTLY);
    assertThat(
            level(
                team(
                    training(2, "2026-11-01", "A", "attended"),
                    training(3, "2027-02-01", "A", "registered")),
                22,
                0))
        .isEqualTo(Level.MET);
  }

  @Test
  void whatSomebodyHasToLearnIsCountedInSteps() {
    SheetRow person =
        withLines(
            row(1, "person", "A"),
            "levels",
            row(2, "level", "none", "target", "sure"),
            row(3, "level", "sure", "target", "first"),
            row(4, "level", "first", "target", "sure"),
            row(5, "level", "none"));
    assertThat(value(Worksheets.NONE, Calculation.LEARNING_GAP, person))
        .isEqualTo(ComputedValue.of("steps", 3));
  }

  @Test
  void aGreatRiskIsTreatedOrAccepted() {
    SheetRow risk =
        row(
            1,
            "text",
            "A",
            "kind",
            "technical",
            "likelihood",
            "frequent",
            "impact",
            "considerable");
    assertThat(found(with("risks", risk))).containsExactly("untreated");
    assertThat(level(with("risks", risk), 10, 0)).isEqualTo(Level.PARTLY);
    SheetRow measured = risk.with(RowIndex.MEASURES, new CellValue.Texts(List.of("q10")));
    assertThat(found(with("risks", measured))).isEmpty();
    assertThat(level(with("risks", measured), 10, 0)).isEqualTo(Level.MET);
    SheetRow accepted = also(risk, "acceptedBy", "Frau Berg", "acceptedWhy", "selten");
    assertThat(found(with("risks", accepted))).isEmpty();
    assertThat(found(with("risks", also(risk, "acceptedBy", "Frau Berg"))))
        .containsExactly("untreated");
    assertThat(found(with("risks", also(risk, "kind", "chance")))).isEmpty();
    SheetRow worse =
        also(measured, "likelihoodAfter", "veryFrequent", "impactAfter", "existential");
    assertThat(found(with("risks", worse))).containsExactly("worse");
    SheetRow forFirm = also(measured, "kind", "privacy", "ratedFor", "firm");
    assertThat(found(with("risks", forFirm))).containsExactly("forFirm");
  }

  private static SheetRow milestone(String... roles) {
    SheetRow row = row(1, "title", "A", "kind", "milestone", "useCase", id(7), "to", "2026-12-31");
    SheetRow[] lines = new SheetRow[roles.length];
    for (int i = 0; i < roles.length; i++) {
      lines[i] = row(10 + i, "person", "P" + i, "role", roles[i]);
    }
    return withLines(row, "roles", lines);
  }

  private static Worksheets plan(SheetRow row) {
    return and(with("useCases", row(7, "title", "U")), "integration", "rows", row);
  }

  @Test
  void exactlyOnePersonAnswersForEachPartOfThePlan() {
    assertThat(found(plan(milestone("responsible", "accountable"))))
        .containsExactly("fewMilestones");
    assertThat(found(plan(milestone("responsible"))))
        .containsExactly("noAccountable", "fewMilestones");
    Worksheets two = plan(milestone("accountable", "accountable"));
    assertThat(found(two)).containsExactly("manyAccountable", "fewMilestones");
    assertThat(level(two, 19, 1)).isEqualTo(Level.PARTLY);
    assertThat(level(plan(milestone("accountable")), 19, 1)).isEqualTo(Level.MET);
    assertThat(value(two, Calculation.PLAN_PEOPLE, milestone("accountable", "responsible")))
        .isEqualTo(ComputedValue.of("roles", "R: P1; A: P0"));
  }

  @Test
  void whatEndsBeforeItBeginsIsNoticedAndKept() {
    SheetRow backwards = also(milestone("accountable"), "from", "2027-01-01");
    assertThat(found(plan(backwards))).contains("backwards");
    assertThat(value(Worksheets.NONE, Calculation.PLAN_SPAN, backwards))
        .isEqualTo(ComputedValue.of("backwards"));
    assertThat(value(Worksheets.NONE, Calculation.PLAN_SPAN, also(backwards, "to", "2027-01-02")))
        .isEqualTo(ComputedValue.of("days", 2L));
  }

  @Test
  void datesOfThePlanComeNearAndPassBy() {
    SheetRow row = milestone("accountable");
    assertThat(value(Worksheets.NONE, Calculation.PLAN_STATE, row))
        .isEqualTo(ComputedValue.of("next", 31L));
    assertThat(value(Worksheets.NONE, Calculation.PLAN_STATE, also(row, "to", "2026-11-29")))
        .isEqualTo(ComputedValue.of("missedOne", 1L));
    assertThat(value(Worksheets.NONE, Calculation.PLAN_STATE, also(row, "to", TODAY.toString())))
        .isEqualTo(ComputedValue.of("today"));
    assertThat(value(Worksheets.NONE, Calculation.PLAN_STATE, also(row, "status", "done")))
        .isEqualTo(ComputedValue.of("done"));
  }

  @Test
  void aTrialIsDecidedByItsIndicators() {
    SheetRow indicator =
        withLines(
            row(5, "name", "K", "direction", "lower", "baseline", "9", "target", "4"),
            "values",
            row(6, "day", "2026-11-01", "value", "4"));
    SheetRow trial =
        withLines(
            row(
                    1,
                    "useCase",
                    id(7),
                    "kind",
                    "pilot",
                    "from",
                    "2026-10-01",
                    "to",
                    "2026-11-29",
                    "people",
                    "Einkauf",
                    "scope",
                    "50 Bestellungen")
                .with("success", CellValue.of(List.of(new UUID(0, 5)))),
            "log",
            row(8, "day", "2026-10-02", "text", "gut", "cases", "10", "right", "9"),
            row(9, "day", "2026-10-03", "text", "besser", "cases", "10"));
    Worksheets all =
        and(
            and(with("useCases", row(7, "title", "U")), "indicators", "rows", indicator),
            "pilots",
            "rows",
            trial);
    assertThat(value(all, Calculation.PILOT_REACHED, trial))
        .isEqualTo(ComputedValue.of("counts", 1, 1));
    assertThat(value(all, Calculation.PILOT_HITS, trial))
        .isEqualTo(new ComputedValue.Figure(new java.math.BigDecimal("0.9")));
    assertThat(found(all)).containsExactly("undecided");
    assertThat(level(all, 20, 0)).isEqualTo(Level.MET);
    Worksheets missed =
        and(
            and(all, "indicators", "rows", indicator.with("values", java.util.Optional.empty())),
            "pilots",
            "rows",
            also(trial, "decision", "go"));
    assertThat(found(missed)).containsExactly("unreached");
    Worksheets explained =
        and(missed, "pilots", "rows", also(trial, "decision", "go", "reason", "wegen"));
    assertThat(found(explained)).isEmpty();
  }
}
