package kistartklar.domain.profile;

import static kistartklar.domain.figures.SampleSheets.TODAY;
import static kistartklar.domain.figures.SampleSheets.and;
import static kistartklar.domain.figures.SampleSheets.calculation;
import static kistartklar.domain.figures.SampleSheets.indicator;
import static kistartklar.domain.figures.SampleSheets.text;
import static kistartklar.domain.figures.SampleSheets.tool;
import static kistartklar.domain.figures.SampleSheets.useCase;
import static kistartklar.domain.figures.SampleSheets.vendors;
import static kistartklar.domain.figures.SampleSheets.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.evidence.SheetReview;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.domain.worksheet.Worksheets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A profile has all that belongs to its use case, and nothing of another. */
@Tag("pure")
class UseCaseProfileTest {

  private static final WorksheetCatalogue CATALOGUE = WorksheetReader.read();

  private static UseCaseProfile profile(SheetRow useCase, Worksheets worksheets) {
    Assessment assessment = Assessment.empty(new UUID(0, 0)).withWorksheets(worksheets);
    return UseCaseProfile.of(useCase, SheetReview.of(CATALOGUE, assessment, TODAY));
  }

  private static Worksheets all() {
    SheetRow chosen =
        tool(101, "4", "3", "5", "4", "3")
            .with("status", text("chosen"))
            .with("training", text("yes"));
    Worksheets worksheets = and(vendors(), "useCases", "rows", useCase(1), useCase(2));
    worksheets = and(worksheets, "vendors", "rows", chosen);
    worksheets = and(worksheets, "costsAndBenefits", "rows", calculation());
    return and(worksheets, "indicators", "rows", indicator(), indicator2());
  }

  private static SheetRow indicator2() {
    SheetRow other = indicator();
    return new SheetRow(new UUID(0, 79), "", false, other.values())
        .with("useCase", text(useCase(2).id().toString()))
        .with("target", Optional.empty());
  }

  @Test
  void putsTogetherWhatBelongsToAUseCase() {
    UseCaseProfile profile = profile(useCase(1), all());
    assertThat(profile.rank()).hasValue(1);
    assertThat(profile.ranked()).isEqualTo(2);
    assertThat(profile.calculation().orElseThrow().isComplete()).isTrue();
    assertThat(profile.vendors().orElseThrow().tools()).hasSize(1);
    assertThat(profile.chosen().orElseThrow().text("tool")).contains("Werkzeug 101");
    assertThat(profile.indicators()).containsExactly(indicator());
    assertThat(profile.findings())
        .extracting(finding -> finding.check().id())
        .containsExactly("training");
  }

  @Test
  void leavesOutWhatBelongsToAnother() {
    UseCaseProfile profile = profile(useCase(2), all());
    assertThat(profile.calculation()).isEmpty();
    assertThat(profile.vendors()).isEmpty();
    assertThat(profile.chosen()).isEmpty();
    assertThat(profile.findings())
        .extracting(finding -> finding.check().id())
        .containsExactly("noTarget");
    SheetRow unrated = useCase(2).with("risk", Optional.empty());
    assertThat(profile(unrated, with("useCases", unrated)).rank()).isEmpty();
  }

  @Test
  void isPrintedFromTheDecisionOn() {
    List<SheetRow> rows =
        List.of(
            useCase(1).with("status", text("decided")),
            useCase(2).with("status", text("rated")),
            useCase(3).with("status", text("extended")),
            useCase(4).with("status", text("rejected")),
            useCase(5).withArchived(true));
    assertThat(UseCaseProfile.decided(with("useCases", rows.toArray(new SheetRow[0]))))
        .containsExactly(rows.get(0), rows.get(2));
  }
}
