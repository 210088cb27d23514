package kistartklar.domain.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import kistartklar.domain.worksheet.Calculation;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.Worksheets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Computed columns say what the rows give. */
@Tag("pure")
class FiguresTest {

  private static String value(Worksheets worksheets, Calculation calculation, SheetRow row) {
    Figures figures = new Figures(worksheets, SampleSheets.TODAY);
    return switch (figures.value(calculation, row)) {
      case ComputedValue.Absent() -> "absent";
      case ComputedValue.Figure(BigDecimal number) -> shown(number);
      case ComputedValue.Case found ->
          found.key() + found.arguments().stream().map(FiguresTest::shown).toList();
    };
  }

  private static String shown(Object argument) {
    return argument instanceof BigDecimal number
        ? number.setScale(3, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString()
        : argument.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FEASIBILITY | 4",
        "PRIORITY_VALUE | 20",
        "RANK | 1",
        "QUADRANT | first[]",
      })
  void ofUseCases(Calculation calculation, String expected) {
    SheetRow useCase = SampleSheets.useCase(1);
    Worksheets worksheets = SampleSheets.with("useCases", useCase);
    assertThat(value(worksheets, calculation, useCase)).isEqualTo(expected);
    SheetRow unrated = useCase.with("risk", Optional.empty());
    assertThat(value(SampleSheets.with("useCases", unrated), calculation, unrated))
        .isEqualTo("absent");
  }

  @Test
  void whatWasGivenUpHasNoRank() {
    SheetRow rejected = SampleSheets.useCase(1).with("status", SampleSheets.text("rejected"));
    SheetRow archived = SampleSheets.useCase(2).withArchived(true);
    SheetRow kept = SampleSheets.useCase(3);
    Worksheets worksheets = SampleSheets.with("useCases", rejected, archived, kept);
    assertThat(value(worksheets, Calculation.RANK, rejected)).isEqualTo("absent");
    assertThat(value(worksheets, Calculation.RANK, archived)).isEqualTo("absent");
    assertThat(value(worksheets, Calculation.RANK, kept)).isEqualTo("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ONE_OFF_COSTS | 11500",
        "COSTS_PER_YEAR | 6500",
        "BENEFIT_PER_YEAR | 13248",
        "BREAK_EVEN | covered[21]",
        "CAUTIOUS_BREAK_EVEN | later[60, 36]",
        "BALANCE | 8744",
        "SAFETY | 0.22",
      })
  void ofCostsAndBenefits(Calculation calculation, String expected) {
    SheetRow row = SampleSheets.calculation();
    assertThat(value(SampleSheets.with("costsAndBenefits", row), calculation, row))
        .isEqualTo(expected);
  }

  @Test
  void amountsThatAreMissingAreLeftOutAndCounted() {
    SheetRow row =
        SampleSheets.withLines(
            SampleSheets.row(1),
            "costs",
            SampleSheets.row(2, "kind", "once", "amount", "100"),
            SampleSheets.row(3, "kind", "once"),
            SampleSheets.row(4, "kind", "running", "amount", "5"),
            SampleSheets.row(5, "amount", "5"));
    Worksheets worksheets = SampleSheets.with("costsAndBenefits", row);
    PaybackFigures figures = PaybackFigures.of(row, worksheets.settings());
    assertThat(figures.costsLeftOut()).isEqualTo(3);
    assertThat(figures.isComplete()).isFalse();
    assertThat(value(worksheets, Calculation.BREAK_EVEN, row)).isEqualTo("incomplete[]");
    assertThat(value(worksheets, Calculation.ONE_OFF_COSTS, row)).isEqualTo("absent");
    SheetRow paid =
        SampleSheets.withLines(
            SampleSheets.calculation(),
            "costs",
            SampleSheets.row(2, "kind", "once", "amount", "100"),
            SampleSheets.row(3, "kind", "once"));
    assertThat(PaybackFigures.of(paid, worksheets.settings()).computed()).isPresent();
    assertThat(PaybackFigures.of(paid, worksheets.settings()).isComplete()).isFalse();
    PaybackFigures withoutRate =
        PaybackFigures.of(SampleSheets.calculation(), Worksheets.NONE.settings());
    assertThat(withoutRate.costsLeftOut()).isEqualTo(1);
    assertThat(withoutRate.benefitsLeftOut()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LATEST_VALUE | 7",
        "ATTAINMENT | 0.5",
        "FRESHNESS | stale[]",
      })
  void ofIndicators(Calculation calculation, String expected) {
    SheetRow row = SampleSheets.indicator();
    assertThat(value(SampleSheets.with("indicators", row), calculation, row)).isEqualTo(expected);
  }

  @Test
  void ofIndicatorsWithoutValues() {
    SheetRow row = SampleSheets.indicator().with("values", Optional.empty());
    Worksheets worksheets = SampleSheets.with("indicators", row);
    assertThat(value(worksheets, Calculation.LATEST_VALUE, row)).isEqualTo("absent");
    assertThat(value(worksheets, Calculation.ATTAINMENT, row)).isEqualTo("absent");
    assertThat(value(worksheets, Calculation.FRESHNESS, row)).isEqualTo("none[]");
  }

  @Test
  void ofVendors() {
    Worksheets worksheets = SampleSheets.vendors();
    SheetRow first = worksheets.sheet("vendors").rows("rows").getFirst();
    SheetRow comparison = SampleSheets.comparison();
    assertThat(value(worksheets, Calculation.UTILITY_VALUE, first)).isEqualTo("3.85");
    assertThat(value(worksheets, Calculation.ADMISSION, first)).isEqualTo("admitted[]");
    assertThat(value(worksheets, Calculation.WEIGHTS, comparison)).isEqualTo("100");
    assertThat(value(worksheets, Calculation.LEAD, comparison)).isEqualTo("unclear[]");
    assertThat(value(worksheets, Calculation.FLIP, comparison)).isEqualTo("less[K2, 3.947]");
  }

  @Test
  void vendorsThatMissARequirementAreNotCompared() {
    Worksheets worksheets = SampleSheets.vendors();
    SheetRow tool = worksheets.sheet("vendors").rows("rows").getFirst();
    SheetRow failed =
        SampleSheets.withLines(
            tool,
            "fulfilments",
            SampleSheets.row(5, "requirement", SampleSheets.id(91), "met", "no"));
    Worksheets changed =
        worksheets.withSheet("vendors", worksheets.sheet("vendors").withRow("rows", failed));
    assertThat(value(changed, Calculation.ADMISSION, failed)).isEqualTo("excluded[]");
    assertThat(value(changed, Calculation.LEAD, SampleSheets.comparison())).isEqualTo("nothing[]");
    SheetRow open = tool.with("fulfilments", Optional.empty());
    assertThat(value(worksheets, Calculation.ADMISSION, open)).isEqualTo("reserved[]");
    SheetRow unscored = SampleSheets.tool(101, "4", "3", "5", "4");
    assertThat(value(worksheets, Calculation.UTILITY_VALUE, unscored))
        .isEqualTo("provisional[3.65, 4.05]");
  }

  @ParameterizedTest
  @EnumSource(Calculation.class)
  void neverFailsOnAnEmptyRow(Calculation calculation) {
    assertThat(value(Worksheets.NONE, calculation, SampleSheets.row(1))).isNotBlank();
  }
}
