package kistartklar.domain.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many cases were right. */
@Tag("pure")
class HitRateTest {

  private static HitRate.Count count(int cases, int right) {
    return new HitRate.Count(BigDecimal.valueOf(cases), BigDecimal.valueOf(right));
  }

  @Test
  void countsOverAllEntries() {
    assertThat(HitRate.of(List.of(count(10, 9), count(30, 27))))
        .isEqualTo(new HitRate.Share(new BigDecimal("0.9")));
    assertThat(HitRate.of(List.of())).isEqualTo(new HitRate.None());
    assertThat(HitRate.of(List.of(count(0, 0)))).isEqualTo(new HitRate.None());
    assertThat(HitRate.of(List.of(count(50, 50), count(3, 4)))).isEqualTo(new HitRate.Impossible());
  }

  @RepeatedTest(30)
  void agreesWithCountingCaseByCase(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<HitRate.Count> counts = new ArrayList<>();
    List<Boolean> outcomes = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      int cases = 1 + random.nextInt(20);
      int right = random.nextInt(cases + 1);
      counts.add(count(cases, right));
      for (int k = 0; k < cases; k++) {
        outcomes.add(k < right);
      }
    }
    double expected = outcomes.stream().mapToInt(right -> right ? 1 : 0).average().orElseThrow();
    assertThat(((HitRate.Share) HitRate.of(counts)).share().doubleValue())
        .isCloseTo(expected, org.assertj.core.data.Offset.offset(1e-12));
  }
}
