package kistartklar.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kistartklar.content.GuideReader;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.evidence.CriterionEvidence.Level;
import kistartklar.domain.figures.ComputedValue;
import kistartklar.domain.figures.Figures;
import kistartklar.domain.figures.VendorFigures;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.plan.ActionPlan;
import kistartklar.domain.scoring.Lead;
import kistartklar.domain.scoring.UtilityValue;
import kistartklar.domain.worksheet.Calculation;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.store.DocumentFormat;
import kistartklar.store.LoadResult;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The example shows one use case from the idea to the pilot project, without a slip. */
@Tag("pure")
class ExampleSheetsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final WorksheetCatalogue CATALOGUE = WorksheetReader.read();

  private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  private final Assessment example = example();
  private final Figures figures = new Figures(example.worksheets(), DAY);
  private final Evidence evidence = new Evidence(CATALOGUE, example, figures, DAY);

  private static Assessment example() {
    try {
      byte[] bytes = Files.readAllBytes(Path.of("assets", "Beispiel Großhandel.kicheck"));
      LoadResult result = DocumentFormat.with(() -> CATALOGUE).apply(bytes);
      return ((LoadResult.Loaded) result).document().assessment();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private SheetRow first(String sheet) {
    return example.worksheets().sheet(sheet).rows("rows").getFirst();
  }

  @Test
  void fillsTheWorksheetsOfItsUseCase() {
    assertThat(List.of("useCases", "vendors", "costsAndBenefits", "indicators"))
        .map(id -> CATALOGUE.find(id).orElseThrow())
        .allSatisfy(sheet ->
            assertThat(example.worksheets().sheet(sheet.id()).rows("rows"))
                .isNotEmpty()
                .allMatch(row -> Completeness.isComplete(sheet.tables().getFirst(), row)));
  }

  @Test
  void namesOnlyRealDaysInItsNotes() {
    String notes =
        QuestionId.all().stream()
            .map(question -> example.response(question).note())
            .collect(Collectors.joining(" "));
    List<String> days =
        Pattern.compile("[0-9.]+20[0-9]{2}")
            .matcher(notes)
            .results()
            .map(MatchResult::group)
            .toList();
    assertThat(days).contains("29.09.2026").allMatch(day -> GERMAN.parse(day) != null);
  }

  @Test
  void paysInTheMonthThatItsNotesName() {
    SheetRow row = first("costsAndBenefits");
    assertThat(figures.value(Calculation.BREAK_EVEN, row))
        .isEqualTo(ComputedValue.of("covered", 21L));
    assertThat(figures.value(Calculation.CAUTIOUS_BREAK_EVEN, row))
        .isEqualTo(ComputedValue.of("later", 60L, 36));
    assertThat(figures.payback(row).computed().orElseThrow().once()).isEqualByComparingTo("11500");
  }

  @Test
  void comparesItsVendors() {
    VendorFigures vendors =
        Objects.requireNonNull(figures.comparisons().get(first("useCases").id()));
    assertThat(vendors.admitted())
        .extracting(tool -> tool.text("tool").orElseThrow())
        .containsExactly("Belegfix", "OrderScan");
    assertThat(vendors.lead()).isEqualTo(new Lead.Unclear(0, 1));
    assertThat(vendors.utilityValue(vendors.admitted().getFirst()))
        .isEqualTo(new UtilityValue.Exact(new BigDecimal("3.95")));
    assertThat(figures.ranks().keySet()).first().isEqualTo(first("useCases").id());
  }

  @Test
  void agreesWithItsAnswers() {
    for (int question : new int[] {8, 9, 11, 13, 15}) {
      assertThat(evidence.of(new QuestionId(question)))
          .as("question " + question)
          .allMatch(found -> found.level() == Level.MET);
    }
    assertThat(IntStream.range(0, 2).mapToObj(criterion -> level(14, criterion)))
        .as("the benefit beyond money is still to be judged")
        .containsExactly(Level.MET, Level.PARTLY);
    List<CheckFinding> findings = new Checks(CATALOGUE, example, figures, evidence, DAY).all();
    assertThat(findings).isEmpty();
  }

  private Level level(int question, int criterion) {
    return evidence.of(new QuestionId(question)).stream()
        .filter(found -> found.rule().criterion() == criterion)
        .map(CriterionEvidence::level)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isOnItsWayToItsGoal() {
    ComputedValue attained = figures.value(Calculation.ATTAINMENT, first("indicators"));
    assertThat(((ComputedValue.Figure) attained).number().setScale(2, RoundingMode.HALF_UP))
        .isEqualTo(new BigDecimal("0.62"));
  }

  @Test
  void whatIsToBeDoneStandsInThePlan() {
    ActionPlan plan = ActionPlan.of(GuideReader.read(), example);
    assertThat(example.worksheets().measures())
        .containsExactly("q14", "q17", "q19")
        .allSatisfy(measure ->
            assertThat(plan.open()).extracting(item -> item.key().reference()).contains(measure));
  }
}
