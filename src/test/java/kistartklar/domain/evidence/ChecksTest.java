package kistartklar.domain.evidence;

import static kistartklar.domain.figures.SampleSheets.TODAY;
import static kistartklar.domain.figures.SampleSheets.and;
import static kistartklar.domain.figures.SampleSheets.calculation;
import static kistartklar.domain.figures.SampleSheets.dated;
import static kistartklar.domain.figures.SampleSheets.id;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.figures.Figures;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.domain.worksheet.Worksheets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Worksheets are looked through for what is worth a second look. */
@Tag("pure")
class ChecksTest {

  private static final WorksheetCatalogue CATALOGUE = WorksheetReader.read();

  /** The ids of the checks that find something; a document where the questions are Ja. */
  private static List<String> found(Worksheets worksheets, int... yes) {
    Assessment assessment = Assessment.empty(new UUID(0, 0)).withWorksheets(worksheets);
    for (int question : yes) {
      assessment = assessment.withAnswer(new QuestionId(question), Optional.of(Answer.YES));
    }
    Figures figures = new Figures(worksheets, TODAY);
    Evidence evidence = new Evidence(CATALOGUE, assessment, figures, TODAY);
    return new Checks(CATALOGUE, assessment, figures, evidence, TODAY)
        .all().stream().map(finding -> finding.check().id()).toList();
  }

  private static SheetRow without(SheetRow row, String field) {
    return row.with(field, Optional.empty());
  }

  @Test
  void goodWorksheetsAreNotRemarkedOn() {
    Worksheets all = dated(with("useCases", useCase(1)), "useCases");
    all = and(all, "indicators", "rows", indicator());
    all = dated(and(all, "costsAndBenefits", "rows", calculation()), "costsAndBenefits");
    for (String table : List.of("rows", "comparisons")) {
      all =
          and(
              all,
              "vendors",
              table,
              vendors().sheet("vendors").rows(table).toArray(new SheetRow[0]));
    }
    assertThat(found(all, 8, 9, 12, 15, 23)).containsExactly("fewTools");
    assertThat(found(Worksheets.NONE, 8, 9, 12, 15, 23)).isEmpty();
  }

  @Test
  void aDecisionIsMissed() {
    Worksheets ideas = with("useCases", useCase(1).with("status", text("rated")));
    assertThat(found(ideas, 9)).containsExactly("nothingDecided");
    assertThat(found(ideas)).isEmpty();
  }

  @Test
  void aPilotOutOfTheFirstThreeNeedsAReason() {
    SheetRow weak = useCase(4).with("value", CellValue.of(BigDecimal.ONE));
    Worksheets justified = with("useCases", useCase(1), useCase(2), useCase(3), weak);
    assertThat(found(justified)).isEmpty();
    Worksheets unjustified =
        with("useCases", useCase(1), useCase(2), useCase(3), without(weak, "rationale"));
    assertThat(found(unjustified)).containsExactly("pilotOutOfRank");
    SheetRow third = without(useCase(3).with("value", CellValue.of(BigDecimal.TWO)), "rationale");
    assertThat(found(with("useCases", useCase(1), useCase(2), third))).isEmpty();
    SheetRow unrated = without(without(useCase(1), "risk"), "rationale");
    assertThat(found(with("useCases", unrated))).containsExactly("pilotOutOfRank");
    assertThat(found(with("useCases", without(useCase(1), "rationale")))).isEmpty();
  }

  @Test
  void scoresAndIdeasGrowOld() {
    Worksheets rated = with("useCases", useCase(1));
    Worksheets fresh =
        rated.withSheet(
            "useCases", rated.sheet("useCases").withAsOf(Optional.of(TODAY.minusDays(183))));
    Worksheets old =
        rated.withSheet(
            "useCases", rated.sheet("useCases").withAsOf(Optional.of(TODAY.minusDays(184))));
    assertThat(found(fresh)).isEmpty();
    assertThat(found(old)).containsExactly("scoresOld");
    SheetRow idea =
        useCase(1)
            .with("status", text("idea"))
            .with("submittedOn", CellValue.of(TODAY.minusDays(31)));
    assertThat(found(with("useCases", idea))).containsExactly("ideaUnanswered");
    SheetRow answered = idea.with("answeredOn", CellValue.of(TODAY));
    assertThat(found(with("useCases", answered))).isEmpty();
    SheetRow recent = idea.with("submittedOn", CellValue.of(TODAY.minusDays(30)));
    assertThat(found(with("useCases", recent))).isEmpty();
  }

  @Test
  void aTransferNeedsAnIndicator() {
    SheetRow bare = withLines(useCase(1), "transfers", row(9, "area", "Lager"));
    assertThat(found(with("useCases", bare))).containsExactly("transferWithoutIndicator");
    SheetRow measured =
        withLines(useCase(1), "transfers", row(9, "area", "Lager", "indicator", id(70)));
    assertThat(found(and(with("useCases", measured), "indicators", "rows", indicator()))).isEmpty();
  }

  @Test
  void indicatorsNeedATargetInTheirDirection() {
    Worksheets cases = with("useCases", useCase(1));
    assertThat(found(and(cases, "indicators", "rows", without(indicator(), "target"))))
        .containsExactly("noTarget");
    SheetRow contrary =
        indicator().with("direction", text("higher")).with("limit", Optional.empty());
    assertThat(found(and(cases, "indicators", "rows", contrary))).containsExactly("contraryTarget");
    SheetRow beyond = indicator().with("limit", CellValue.of(new BigDecimal("6")));
    assertThat(found(and(cases, "indicators", "rows", beyond))).containsExactly("limitCrossed");
    SheetRow treated = beyond.with("measures", new CellValue.Texts(List.of("q23")));
    assertThat(found(and(cases, "indicators", "rows", treated))).isEmpty();
    SheetRow old = withLines(indicator(), "values", row(9, "day", "2026-01-01", "value", "8"));
    assertThat(found(and(cases, "indicators", "rows", old), 23)).containsExactly("valuesOld");
  }

  @Test
  void calculationsAreLookedThrough() {
    Worksheets cases = with("useCases", useCase(1));
    SheetRow open = without(calculation(), "benefits");
    assertThat(found(and(cases, "costsAndBenefits", "rows", open), 15))
        .containsExactly("incomplete");
    SheetRow poor = calculation().with("budgetYearly", CellValue.of(BigDecimal.ONE));
    assertThat(found(and(cases, "costsAndBenefits", "rows", poor))).containsExactly("budget");
    SheetRow poorer = calculation().with("budgetOnce", CellValue.of(BigDecimal.ONE));
    assertThat(found(and(cases, "costsAndBenefits", "rows", poorer))).containsExactly("budget");
    SheetRow timid = calculation().with("cautious", CellValue.of(BigDecimal.TEN));
    assertThat(found(and(cases, "costsAndBenefits", "rows", timid)))
        .containsExactly("cautiousNeverPays");
    SheetRow bought = withLines(calculation(), "costs", row(9, "kind", "once", "amount", "5"));
    assertThat(found(and(cases, "costsAndBenefits", "rows", bought))).containsExactly("ownHours");
  }

  @Test
  void costsAreComparedWithTheOffer() {
    SheetRow hours = row(8, "kind", "once", "hours", "1");
    SheetRow once = row(9, "kind", "once", "amount", "8300", "origin", "offer", "vendor", id(101));
    SheetRow monthly =
        row(
            9, "kind", "running", "per", "year", "amount", "1200", "origin", "offer", "vendor",
            id(101));
    SheetRow offer =
        tool(101)
            .with("costOnce", CellValue.of(new BigDecimal("8300")))
            .with("costMonthly", CellValue.of(new BigDecimal("100")));
    assertThat(foundWith(offer, hours, once)).doesNotContain("offer");
    assertThat(foundWith(offer, hours, monthly)).doesNotContain("offer");
    SheetRow other =
        tool(101)
            .with("costOnce", CellValue.of(new BigDecimal("8900")))
            .with("costMonthly", CellValue.of(new BigDecimal("100.01")));
    assertThat(foundWith(other, hours, once)).contains("offer");
    assertThat(foundWith(other, hours, monthly)).contains("offer");
    assertThat(foundWith(other, hours, once.with("origin", text("estimate"))))
        .doesNotContain("offer");
  }

  private static List<String> foundWith(SheetRow offer, SheetRow... costs) {
    return found(
        and(
            and(with("vendors", offer), "useCases", "rows", useCase(1)),
            "costsAndBenefits",
            "rows",
            withLines(calculation(), "costs", costs)));
  }

  @Test
  void vendorsNeedContractsAndComparison() {
    Worksheets cases = with("useCases", useCase(1));
    SheetRow chosen = tool(101).with("status", text("chosen"));
    SheetRow needed = chosen.with("dpaNeeded", text("yes"));
    assertThat(vendorChecks(cases, needed)).contains("noDpa");
    assertThat(vendorChecks(cases, without(needed, "dpaNeeded"))).contains("noDpa");
    assertThat(vendorChecks(cases, needed.with("status", text("dropped")))).doesNotContain("noDpa");
    assertThat(vendorChecks(cases, needed.with("dpaSignedOn", CellValue.of(TODAY))))
        .doesNotContain("noDpa");
    assertThat(vendorChecks(cases, chosen.with("training", text("unknown")))).contains("training");
    assertThat(vendorChecks(cases, chosen)).doesNotContain("training", "noDpa");
    Worksheets one = and(cases, "vendors", "rows", tool(101));
    assertThat(found(one, 12)).contains("fewTools", "fewCompared");
    assertThat(found(one)).doesNotContain("fewCompared");
    Worksheets three = and(cases, "vendors", "rows", tool(101), tool(102), tool(103));
    assertThat(found(three)).doesNotContain("fewTools");
  }

  private static List<String> vendorChecks(Worksheets cases, SheetRow tool) {
    return found(and(cases, "vendors", "rows", tool));
  }

  @Test
  void referencesToRowsThatAreGoneAreNoticed() {
    assertThat(found(with("indicators", indicator()))).containsExactly("broken");
    SheetRow archived = useCase(1).withArchived(true);
    assertThat(found(and(with("indicators", indicator()), "useCases", "rows", archived)))
        .as("archived rows are still there")
        .isEmpty();
    Worksheets later = with("useCases", useCase(1).with("process", CellValue.of(new UUID(9, 9))));
    assertThat(found(later)).containsExactly("broken");
    WorksheetCatalogue less =
        new WorksheetCatalogue(List.of(CATALOGUE.find("useCases").orElseThrow()));
    Assessment assessment = Assessment.empty(new UUID(0, 0)).withWorksheets(later);
    assertThat(SheetReview.of(less, assessment, TODAY).findings())
        .as("a worksheet that is not part of the guide cannot be judged")
        .isEmpty();
  }
}
