package kistartklar.domain.risklevel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grid of sixteen places. */
@Tag("pure")
class RiskLevelTest {

  @ParameterizedTest
  @CsvSource({
    "1, LOW, LOW, LOW, LOW",
    "2, LOW, LOW, MEDIUM, HIGH",
    "3, MEDIUM, MEDIUM, HIGH, VERY_HIGH",
    "4, MEDIUM, HIGH, VERY_HIGH, VERY_HIGH",
  })
  void isThatOfTheStandard(
      int impact, RiskLevel rare, RiskLevel medium, RiskLevel frequent, RiskLevel veryFrequent) {
    assertThat(RiskLevel.of(1, impact)).isEqualTo(rare);
    assertThat(RiskLevel.of(2, impact)).isEqualTo(medium);
    assertThat(RiskLevel.of(3, impact)).isEqualTo(frequent);
    assertThat(RiskLevel.of(4, impact)).isEqualTo(veryFrequent);
  }

  @Test
  void neverFallsWhenSomethingGetsWorse() {
    for (int likelihood = 1; likelihood <= RiskLevel.STEPS; likelihood++) {
      for (int impact = 1; impact < RiskLevel.STEPS; impact++) {
        assertThat(RiskLevel.of(likelihood, impact + 1))
            .isGreaterThanOrEqualTo(RiskLevel.of(likelihood, impact));
        assertThat(RiskLevel.of(impact + 1, likelihood))
            .isGreaterThanOrEqualTo(RiskLevel.of(impact, likelihood));
      }
    }
  }
}
