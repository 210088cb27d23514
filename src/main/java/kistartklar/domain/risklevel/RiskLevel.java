package kistartklar.domain.risklevel;

/** How serious a risk is, after the grid of the BSI standard 200-3. */
public enum RiskLevel {
  LOW,
  MEDIUM,
  HIGH,
  VERY_HIGH;

  /** Steps of likelihood and of impact. */
  public static final int STEPS = 4;

  /** By impact from negligible to existential, then by likelihood from rare to very frequent. */
  private static final String[] GRID = {"LLLL", "LLMH", "MMHV", "MHVV"};

  /**
   * Returns the level.
   *
   * @param likelihood from 1, rare, to 4, very frequent
   * @param impact from 1, negligible, to 4, threatening the existence
   */
  public static RiskLevel of(int likelihood, int impact) {
    return switch (GRID[impact - 1].charAt(likelihood - 1)) {
      case 'L' -> LOW;
      case 'M' -> MEDIUM;
      case 'H' -> HIGH;
      default -> VERY_HIGH;
    };
  }
}
