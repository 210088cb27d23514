package kistartklar.domain.plan;

import static kistartklar.domain.figures.SampleSheets.TODAY;
import static kistartklar.domain.figures.SampleSheets.indicator;
import static kistartklar.domain.figures.SampleSheets.useCase;
import static kistartklar.domain.figures.SampleSheets.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kistartklar.content.GuideReader;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.comparison.FollowUp;
import kistartklar.domain.evidence.SheetReview;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.worksheet.CellValue;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.Worksheets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is to be done about a row of a worksheet is a measure of the plan, and nothing else. */
@Tag("pure")
class SheetMeasuresTest {

  private static final Guide GUIDE = GuideReader.read();
  private static final QuestionId Q17 = new QuestionId(17);
  private static final UUID OWN = new UUID(0, 7001);
  private static final UUID DONE = new UUID(0, 7002);

  private static SheetRow linked(SheetRow row, String... measures) {
    return row.with("measures", new CellValue.Texts(Arrays.asList(measures)));
  }

  private static Assessment document(Worksheets worksheets) {
    return Assessment.empty(new UUID(0, 0)).withWorksheets(worksheets);
  }

  private static List<String> measures(Assessment assessment, SheetRow row) {
    return assessment
        .worksheets()
        .row(new RowPlace("useCases", "rows", row.id()))
        .orElseThrow()
        .texts("measures");
  }

  private static Optional<PlanReason> reason(Assessment assessment) {
    return ActionPlan.of(GUIDE, assessment).find(new PlanKey.OfQuestion(Q17)).map(PlanItem::reason);
  }

  @Test
  void aMeasureThatARowIsLinkedToStaysInThePlanWhateverTheAnswer() {
    Assessment document = document(with("useCases", linked(useCase(1), "q17")));
    assertThat(reason(document)).contains(PlanReason.REOPENED);
    assertThat(reason(document.withAnswer(Q17, Optional.of(Answer.NO)))).contains(PlanReason.NOW);
    assertThat(reason(document.withAnswer(Q17, Optional.of(Answer.YES))))
        .contains(PlanReason.ANSWERED_YES);
    assertThat(reason(document(with("useCases", useCase(1))))).isEmpty();
    SheetRow archived = linked(useCase(1), "q17").withArchived(true);
    assertThat(reason(document(with("useCases", archived)))).isEmpty();
  }

  @Test
  void linksToMeasuresAreDroppedOneByOne() {
    SheetRow row = linked(useCase(1), "q17", OWN.toString());
    Assessment document = document(with("useCases", row));
    Assessment without =
        document.withWorksheets(document.worksheets().withoutMeasures(Set.of(OWN.toString())));
    assertThat(measures(without, row)).containsExactly("q17");
    Worksheets none = without.worksheets().withoutMeasures(Set.of("q17"));
    assertThat(none.row(new RowPlace("useCases", "rows", row.id()))).contains(useCase(1));
  }

  @Test
  void aFollowUpKeepsLinksToWhatIsStillToBeDoneOnly() {
    SheetRow row = linked(useCase(1), "q17", OWN.toString(), DONE.toString());
    OwnMeasure done = OwnMeasure.empty(DONE).withState(MeasureState.NONE.withStatus(Status.DONE));
    Assessment document =
        document(with("useCases", row))
            .withAnswer(new QuestionId(1), Optional.of(Answer.YES))
            .withOwnMeasures(List.of(OwnMeasure.empty(OWN), done));
    Assessment followUp = FollowUp.of(document, new UUID(0, 9));
    assertThat(measures(followUp, row)).containsExactly("q17", OWN.toString());
    assertThat(followUp.ownMeasure(DONE)).isEmpty();
  }

  @Test
  void aFollowUpTakesWorksheetsAndTheirValuesAlong() {
    Assessment document =
        document(with("indicators", indicator()))
            .withAnswer(new QuestionId(1), Optional.of(Answer.YES));
    assertThat(FollowUp.of(document, new UUID(0, 9)).worksheets()).isEqualTo(document.worksheets());
  }

  @Test
  void aLinkToAMeasureThatIsGoneDoesNotQuietTheCheck() {
    SheetRow crossed = indicator().with("limit", CellValue.of(new BigDecimal("5")));
    Assessment linked = document(with("indicators", linked(crossed, OWN.toString())));
    assertThat(findings(linked)).contains("limitCrossed");
    assertThat(findings(linked.withOwnMeasure(OwnMeasure.empty(OWN))))
        .doesNotContain("limitCrossed");
    assertThat(findings(document(with("indicators", linked(crossed, "q17")))))
        .doesNotContain("limitCrossed");
  }

  private static List<String> findings(Assessment assessment) {
    return SheetReview.of(WorksheetReader.read(), assessment, TODAY).findings().stream()
        .map(finding -> finding.check().id())
        .toList();
  }
}
