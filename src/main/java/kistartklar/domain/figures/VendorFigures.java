package kistartklar.domain.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kistartklar.domain.scoring.Admission;
import kistartklar.domain.scoring.FlipTest;
import kistartklar.domain.scoring.Lead;
import kistartklar.domain.scoring.Score;
import kistartklar.domain.scoring.UtilityValue;
import kistartklar.domain.scoring.Weights;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;

/**
 * The tools for one use case, compared.
 *
 * @param comparison the row with the requirements and criteria
 * @param tools the rows of the tools, without those that dropped out
 */
public record VendorFigures(SheetRow comparison, List<SheetRow> tools) {

  public static final String SHEET = "vendors";
  public static final String TOOLS = "rows";
  public static final String COMPARISONS = "comparisons";

  public VendorFigures {
    tools = List.copyOf(tools);
  }

  /** All comparisons by use case; of several for one use case the first counts. */
  public static Map<UUID, VendorFigures> of(SheetContent vendors) {
    Map<UUID, VendorFigures> found = new HashMap<>();
    for (SheetRow comparison : vendors.current(COMPARISONS)) {
      for (UUID useCase : comparison.references("useCase")) {
        List<SheetRow> tools = new ArrayList<>(vendors.current(TOOLS));
        tools.removeIf(tool ->
            !tool.references("useCase").contains(useCase)
                || tool.text("status").filter("dropped"::equals).isPresent());
        found.putIfAbsent(useCase, new VendorFigures(comparison, tools));
      }
    }
    return found;
  }

  /** How much each criterion counts; a missing weight is 0. */
  public Weights weights() {
    return new Weights(comparison.lines("criteria").stream().map(VendorFigures::weight).toList());
  }

  private static int weight(SheetRow criterion) {
    return criterion
        .number("weight")
        .filter(weight -> weight.signum() >= 0)
        .filter(weight -> weight.compareTo(BigDecimal.valueOf(Weights.FULL)) <= 0)
        .map(BigDecimal::intValue)
        .orElse(0);
  }

  /** The scores of a tool, in the order of the criteria. */
  public List<Optional<Score>> scores(SheetRow tool) {
    return comparison.lines("criteria").stream()
        .map(criterion ->
            line(tool, "scores", "criterion", criterion.id()).flatMap(line -> line.score("score")))
        .toList();
  }

  private static Optional<SheetRow> line(SheetRow row, String lines, String field, UUID id) {
    return row.lines(lines).stream().filter(l -> l.references(field).contains(id)).findFirst();
  }

  public UtilityValue utilityValue(SheetRow tool) {
    return UtilityValue.of(weights(), scores(tool));
  }

  public Admission admission(SheetRow tool) {
    return Admission.of(
        comparison.lines("requirements").stream()
            .filter(requirement -> requirement.text("kind").filter("must"::equals).isPresent())
            .map(must ->
                line(tool, "fulfilments", "requirement", must.id())
                    .flatMap(line -> line.yesNo("met")))
            .toList());
  }

  /** The tools that may be chosen. */
  public List<SheetRow> admitted() {
    return tools.stream().filter(tool -> admission(tool) != Admission.EXCLUDED).toList();
  }

  /** The lead among the tools that may be chosen; positions are those of {@link #admitted}. */
  public Lead lead() {
    return Lead.among(weights(), admitted().stream().map(this::scores).toList());
  }

  /** What would turn the order of the best two. */
  public FlipTest flip() {
    List<SheetRow> admitted = admitted();
    Weights weights = weights();
    return switch (lead()) {
      case Lead.NothingToCompare() -> new FlipTest.Undecidable();
      case Lead.Unclear(int best, int next) ->
          FlipTest.of(weights, scores(admitted.get(best)), scores(admitted.get(next)));
      case Lead.Clear(int best, int next) ->
          FlipTest.of(weights, scores(admitted.get(best)), scores(admitted.get(next)));
    };
  }

  static ComputedValue utilityValue(SheetRow tool, Map<UUID, VendorFigures> comparisons) {
    return find(tool, comparisons)
        .map(figures ->
            switch (figures.utilityValue(tool)) {
              case UtilityValue.Undefined() -> ComputedValue.of("undefined");
              case UtilityValue.Exact(BigDecimal value) -> new ComputedValue.Figure(value);
              case UtilityValue.Provisional(BigDecimal low, BigDecimal high) ->
                  ComputedValue.of("provisional", low, high);
            })
        .orElseGet(ComputedValue.Absent::new);
  }

  static ComputedValue admission(SheetRow tool, Map<UUID, VendorFigures> comparisons) {
    return find(tool, comparisons)
        .map(figures ->
            switch (figures.admission(tool)) {
              case ADMITTED -> ComputedValue.of("admitted");
              case RESERVED -> ComputedValue.of("reserved");
              case EXCLUDED -> ComputedValue.of("excluded");
            })
        .orElseGet(ComputedValue.Absent::new);
  }

  static Optional<VendorFigures> find(SheetRow row, Map<UUID, VendorFigures> comparisons) {
    return row.references("useCase").stream()
        .flatMap(useCase -> Optional.ofNullable(comparisons.get(useCase)).stream())
        .findFirst();
  }

  ComputedValue leadInWords() {
    return switch (lead()) {
      case Lead.NothingToCompare() -> ComputedValue.of("nothing");
      case Lead.Unclear _ -> ComputedValue.of("unclear");
      case Lead.Clear _ -> ComputedValue.of("clear");
    };
  }

  ComputedValue flipInWords() {
    return switch (flip()) {
      case FlipTest.Undecidable() -> ComputedValue.of("undecidable");
      case FlipTest.Tied() -> ComputedValue.of("tied");
      case FlipTest.Stable() -> ComputedValue.of("stable");
      case FlipTest.Flips(int criterion, BigDecimal shift) ->
          ComputedValue.of(
              shift.signum() < 0 ? "less" : "more", criterionName(criterion), shift.abs());
    };
  }

  private String criterionName(int criterion) {
    return comparison
        .lines("criteria")
        .get(criterion)
        .text("name")
        .orElse(String.valueOf(criterion + 1));
  }

  ComputedValue sumOfWeights() {
    int sum = weights().sum();
    return switch (sum) {
      case 0 -> ComputedValue.of("none");
      case Weights.FULL -> new ComputedValue.Figure(BigDecimal.valueOf(sum));
      default -> ComputedValue.of("divided", sum);
    };
  }
}
