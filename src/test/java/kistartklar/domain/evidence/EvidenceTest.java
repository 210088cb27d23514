package kistartklar.domain.evidence;

import static kistartklar.domain.figures.SampleSheets.TODAY;
import static kistartklar.domain.figures.SampleSheets.and;
import static kistartklar.domain.figures.SampleSheets.calculation;
import static kistartklar.domain.figures.SampleSheets.comparison;
import static kistartklar.domain.figures.SampleSheets.dated;
import static kistartklar.domain.figures.SampleSheets.indicator;
import static kistartklar.domain.figures.SampleSheets.row;
import static kistartklar.domain.figures.SampleSheets.text;
import static kistartklar.domain.figures.SampleSheets.tool;
import static kistartklar.domain.figures.SampleSheets.useCase;
import static kistartklar.domain.figures.SampleSheets.vendors;
import static kistartklar.domain.figures.SampleSheets.with;
import static kistartklar.domain.figures.SampleSheets.withLines;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.evidence.CriterionEvidence.Level;
import kistartklar.domain.figures.Figures;
import kistartklar.domain.figures.SampleSheets;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.domain.worksheet.Worksheets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Worksheets say per criterion whether it is met, partly met or missing. */
@Tag("pure")
class EvidenceTest {

  private static final WorksheetCatalogue CATALOGUE = WorksheetReader.read();

  private static Evidence evidence(Worksheets worksheets) {
    return evidence(Assessment.empty(new UUID(0, 0)).withWorksheets(worksheets));
  }

  private static Evidence evidence(Assessment assessment) {
    return new Evidence(CATALOGUE, assessment, new Figures(assessment.worksheets(), TODAY), TODAY);
  }

  private static CriterionEvidence found(Worksheets worksheets, int question, int criterion) {
    return evidence(worksheets).of(new QuestionId(question)).stream()
        .filter(some -> some.rule().criterion() == criterion)
        .findFirst()
        .orElseThrow();
  }

  private static Level level(Worksheets worksheets, int question, int criterion) {
    return found(worksheets, question, criterion).level();
  }

  private static SheetRow without(SheetRow row, String field) {
    return row.with(field, Optional.empty());
  }

  @Test
  void anEmptyWorksheetSaysNothing() {
    assertThat(evidence(Worksheets.NONE).all()).isEmpty();
    Worksheets unneeded = with("useCases", useCase(1));
    assertThat(evidence(unneeded).all()).isNotEmpty();
    Worksheets notNeeded =
        unneeded.withSheet(
            "useCases", unneeded.sheet("useCases").withNotNeeded(Optional.of("zu klein")));
    assertThat(evidence(notNeeded).all()).isEmpty();
  }

  @Test
  void aRankingNeedsTwoRatedUseCasesAndADate() {
    Worksheets two = with("useCases", useCase(1), useCase(2));
    assertThat(level(dated(two, "useCases"), 9, 0)).isEqualTo(Level.MET);
    assertThat(level(two, 9, 0)).as("without a date").isEqualTo(Level.PARTLY);
    CriterionEvidence one =
        found(dated(with("useCases", useCase(1), without(useCase(2), "risk")), "useCases"), 9, 0);
    assertThat(one.level()).isEqualTo(Level.PARTLY);
    assertThat(one.have()).isEqualTo(1);
    assertThat(one.needed()).isEqualTo(2);
    assertThat(one.row()).contains(new RowPlace("useCases", "rows", useCase(2).id()));
    SheetRow archived = useCase(2).withArchived(true);
    assertThat(level(dated(with("useCases", useCase(1), archived), "useCases"), 9, 0))
        .as("archived rows do not count")
        .isEqualTo(Level.PARTLY);
  }

  @Test
  void aDecisionNeedsAReasonAndADay() {
    assertThat(level(with("useCases", useCase(1)), 9, 1)).isEqualTo(Level.MET);
    assertThat(level(with("useCases", without(useCase(1), "rationale")), 9, 1))
        .isEqualTo(Level.PARTLY);
    assertThat(level(with("useCases", useCase(1).with("rationale", text("  "))), 9, 1))
        .isEqualTo(Level.PARTLY);
    assertThat(level(with("useCases", useCase(1).with("status", text("idea"))), 9, 1))
        .isEqualTo(Level.MISSING);
  }

  @Test
  void aTransferCountsByItsUsersAndItsFields() {
    SheetRow running = useCase(1).with("status", text("operation"));
    SheetRow transfer =
        row(
            9,
            "area",
            "Lager",
            "day",
            "2026-11-01",
            "usersBefore",
            "3",
            "usersAfter",
            "9",
            "adaptation",
            "Felder",
            "indicator",
            SampleSheets.id(70));
    Worksheets grown = with("useCases", withLines(running, "transfers", transfer));
    assertThat(level(grown, 25, 0)).isEqualTo(Level.MET);
    assertThat(level(grown, 25, 1)).isEqualTo(Level.MET);
    SheetRow same = transfer.with("usersAfter", CellValue.of(BigDecimal.valueOf(3)));
    assertThat(level(with("useCases", withLines(running, "transfers", same)), 25, 0))
        .isEqualTo(Level.PARTLY);
    SheetRow bare = without(transfer, "adaptation");
    assertThat(level(with("useCases", withLines(running, "transfers", bare)), 25, 1))
        .isEqualTo(Level.PARTLY);
    assertThat(level(with("useCases", running), 25, 0)).isEqualTo(Level.MISSING);
    assertThat(level(with("useCases", useCase(1)), 25, 1)).isEqualTo(Level.MISSING);
  }

  @Test
  void ideasAreSoughtWithinSixMonths() {
    SheetRow onTheDay = useCase(1).with("submittedOn", CellValue.of(TODAY.minusMonths(6)));
    SheetRow before =
        useCase(1).with("submittedOn", CellValue.of(TODAY.minusMonths(6).minusDays(1)));
    assertThat(level(with("useCases", onTheDay), 26, 0)).isEqualTo(Level.MET);
    assertThat(level(with("useCases", before), 26, 0)).isEqualTo(Level.PARTLY);
    assertThat(level(with("useCases", useCase(1)), 26, 0)).isEqualTo(Level.MISSING);
  }

  @Test
  void everyProposalIsRated() {
    assertThat(level(with("useCases", useCase(1)), 26, 1)).isEqualTo(Level.MET);
    assertThat(level(with("useCases", useCase(1), without(useCase(2), "effort")), 26, 1))
        .isEqualTo(Level.PARTLY);
  }

  @Test
  void successIsMeasuredForAUseCase() {
    assertThat(level(with("indicators", indicator()), 10, 1)).isEqualTo(Level.MET);
    assertThat(level(with("indicators", without(indicator(), "useCase")), 10, 1))
        .isEqualTo(Level.PARTLY);
  }

  @Test
  void everythingInOperationIsWatched() {
    SheetRow running = useCase(1).with("status", text("operation"));
    SheetRow unwatched = useCase(2).with("status", text("extended"));
    Worksheets watched = and(with("indicators", indicator()), "useCases", "rows", running);
    assertThat(level(watched, 23, 0)).isEqualTo(Level.MET);
    CriterionEvidence partly =
        found(and(with("indicators", indicator()), "useCases", "rows", running, unwatched), 23, 0);
    assertThat(partly.level()).isEqualTo(Level.PARTLY);
    assertThat(partly.row()).contains(new RowPlace("useCases", "rows", unwatched.id()));
    assertThat(level(with("indicators", indicator()), 23, 0)).isEqualTo(Level.MISSING);
    Worksheets noLimit =
        and(with("indicators", without(indicator(), "limit")), "useCases", "rows", running);
    assertThat(level(noLimit, 23, 0)).isEqualTo(Level.MISSING);
  }

  @Test
  void theNewestValueIsOfTheLastThreeMonths() {
    assertThat(level(with("indicators", indicator()), 23, 1)).isEqualTo(Level.MET);
    SheetRow old = withLines(indicator(), "values", row(9, "day", "2026-08-29", "value", "1"));
    assertThat(level(with("indicators", old), 23, 1)).isEqualTo(Level.PARTLY);
    assertThat(level(with("indicators", without(indicator(), "values")), 23, 1))
        .isEqualTo(Level.MISSING);
  }

  @Test
  void costsAndBenefitsAreComplete() {
    Worksheets all = dated(with("costsAndBenefits", calculation()), "costsAndBenefits");
    for (int[] criterion :
        new int[][] {{8, 0}, {8, 1}, {13, 0}, {13, 1}, {14, 0}, {14, 1}, {15, 0}, {15, 1}}) {
      assertThat(level(all, criterion[0], criterion[1]))
          .as(criterion[0] + "." + criterion[1])
          .isEqualTo(Level.MET);
    }
    assertThat(evidence(all).isMet(new QuestionId(15), 2)).isTrue();
    assertThat(evidence(all).isMet(new QuestionId(15), 3)).isFalse();
    Worksheets undated = with("costsAndBenefits", calculation());
    assertThat(level(undated, 13, 0)).isEqualTo(Level.PARTLY);
    assertThat(level(undated, 15, 0)).isEqualTo(Level.PARTLY);
    Worksheets empty = with("costsAndBenefits", row(50));
    for (int[] criterion : new int[][] {{8, 0}, {8, 1}, {13, 0}, {13, 1}, {14, 0}}) {
      assertThat(level(empty, criterion[0], criterion[1])).isEqualTo(Level.MISSING);
    }
    assertThat(level(empty, 15, 0)).isEqualTo(Level.PARTLY);
  }

  @Test
  void costsAndBenefitsLackSomething() {
    SheetRow unpriced = withLines(calculation(), "costs", row(9, "item", "X", "kind", "once"));
    assertThat(level(with("costsAndBenefits", unpriced), 13, 0)).isEqualTo(Level.PARTLY);
    assertThat(level(with("costsAndBenefits", unpriced), 8, 0)).isEqualTo(Level.PARTLY);
    SheetRow bought =
        withLines(calculation(), "costs", row(9, "item", "X", "kind", "once", "amount", "5"));
    assertThat(level(dated(with("costsAndBenefits", bought), "costsAndBenefits"), 13, 0))
        .as("without own working time")
        .isEqualTo(Level.PARTLY);
    SheetRow halfPriced =
        withLines(
            calculation(),
            "costs",
            row(8, "item", "X", "kind", "once", "amount", "5"),
            row(9, "item", "Y", "kind", "once"));
    assertThat(level(with("costsAndBenefits", halfPriced), 8, 0))
        .as("the budget cannot be compared with costs that are not known")
        .isEqualTo(Level.PARTLY);
    SheetRow noPeriod = withLines(calculation(), "costs", row(9, "kind", "running", "amount", "5"));
    assertThat(level(with("costsAndBenefits", noPeriod), 13, 1)).isEqualTo(Level.PARTLY);
    SheetRow assumed =
        withLines(calculation(), "benefits", row(9, "kind", "time", "hoursPerWeek", "9"));
    assertThat(level(with("costsAndBenefits", assumed), 14, 0)).isEqualTo(Level.PARTLY);
    SheetRow poor =
        calculation()
            .with("budgetOnce", CellValue.of(new BigDecimal("11499.99")))
            .with("budgetYearly", CellValue.of(new BigDecimal("6499.99")));
    assertThat(level(with("costsAndBenefits", poor), 8, 0)).isEqualTo(Level.PARTLY);
    assertThat(level(with("costsAndBenefits", poor), 8, 1)).isEqualTo(Level.PARTLY);
  }

  @Test
  void vendorsAreSoughtAndCompared() {
    Worksheets two = dated(vendors(), "vendors");
    assertThat(level(two, 11, 0)).isEqualTo(Level.PARTLY);
    assertThat(level(two, 11, 1)).isEqualTo(Level.MET);
    assertThat(level(two, 12, 0)).isEqualTo(Level.MET);
    Worksheets three =
        and(two, "vendors", "rows", tool(101, "4", "3", "5", "4", "3"), tool(102), tool(103));
    assertThat(level(three, 11, 0)).isEqualTo(Level.MET);
    SheetRow vague = without(tool(103), "source");
    assertThat(level(and(two, "vendors", "rows", tool(101), tool(102), vague), 11, 0))
        .as("a required field is missing")
        .isEqualTo(Level.PARTLY);
    CriterionEvidence partly = found(three, 12, 0);
    assertThat(partly.level()).isEqualTo(Level.PARTLY);
    assertThat(partly.have()).isEqualTo(1);
    assertThat(partly.needed()).isEqualTo(2);
    assertThat(level(with("vendors", tool(101)), 12, 0)).isEqualTo(Level.MISSING);
    Worksheets unmet = with("vendors", without(tool(101), "fulfilments"));
    assertThat(level(unmet, 11, 1)).isEqualTo(Level.PARTLY);
    assertThat(level(and(Worksheets.NONE, "vendors", "comparisons", comparison()), 11, 0))
        .isEqualTo(Level.MISSING);
  }
}
