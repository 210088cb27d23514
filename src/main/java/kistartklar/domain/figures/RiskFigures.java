package kistartklar.domain.figures;

import java.util.List;
import java.util.Optional;
import kistartklar.domain.risklevel.RiskLevel;
import kistartklar.domain.worksheet.SheetRow;

/** How serious risks are, before and after they are treated. */
public final class RiskFigures {

  public static final String SHEET = "risks";

  private static final List<String> LIKELIHOODS =
      List.of("rare", "medium", "frequent", "veryFrequent");
  private static final List<String> IMPACTS =
      List.of("negligible", "limited", "considerable", "existential");

  private RiskFigures() {}

  /**
   * Where a risk stands in the grid.
   *
   * @param likelihood from 1 to 4
   * @param impact from 1 to 4
   */
  public record Position(int likelihood, int impact) {
    /** The level of the place in the grid. */
    public RiskLevel level() {
      return RiskLevel.of(likelihood, impact);
    }
  }

  public static Optional<Position> before(SheetRow row) {
    return position(row, "likelihood", "impact");
  }

  public static Optional<Position> after(SheetRow row) {
    return position(row, "likelihoodAfter", "impactAfter");
  }

  private static Optional<Position> position(SheetRow row, String likelihood, String impact) {
    int x = LIKELIHOODS.indexOf(row.text(likelihood).orElse("")) + 1;
    int y = IMPACTS.indexOf(row.text(impact).orElse("")) + 1;
    return x == 0 || y == 0 ? Optional.empty() : Optional.of(new Position(x, y));
  }

  /** Whether it is a chance, which is rated in the same way. */
  public static boolean isChance(SheetRow row) {
    return row.text("kind").filter("chance"::equals).isPresent();
  }

  static ComputedValue level(SheetRow row, Optional<Position> position) {
    boolean chance = isChance(row);
    return switch (position.map(Position::level).orElse(null)) {
      case null -> new ComputedValue.Absent();
      case LOW -> ComputedValue.of(chance ? "chanceLow" : "low");
      case MEDIUM -> ComputedValue.of(chance ? "chanceMedium" : "medium");
      case HIGH -> ComputedValue.of(chance ? "chanceHigh" : "high");
      case VERY_HIGH -> ComputedValue.of(chance ? "chanceVeryHigh" : "veryHigh");
    };
  }
}
