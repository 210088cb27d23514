package kistartklar.domain.workload;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours of a year and cumulated shares, also counted a second way. */
@Tag("pure")
class WorkloadTest {

  @ParameterizedTest
  @CsvSource({
    "12, DAY, 5, 220",
    "30, WEEK, 20, 460",
    "10, MONTH, 90, 180",
    "1, YEAR, 600, 10",
    "2.5, WEEK, 6, 11.5",
    "0, DAY, 10, 0",
  })
  void countsTheHoursOfAYear(
      BigDecimal count, Workload.Per per, BigDecimal minutes, BigDecimal hours) {
    assertThat(Workload.hoursPerYear(count, per, minutes, 220, 46)).isEqualByComparingTo(hours);
  }

  @Test
  void theGreatestComeFirstAndEqualOnesKeepTheirOrder() {
    Map<String, BigDecimal> amounts = new LinkedHashMap<>();
    amounts.put("a", new BigDecimal("10"));
    amounts.put("b", new BigDecimal("50"));
    amounts.put("c", new BigDecimal("10"));
    amounts.put("d", new BigDecimal("30"));
    SequencedMap<String, BigDecimal> shares = Pareto.cumulated(amounts);
    assertThat(shares.keySet()).containsExactly("b", "d", "a", "c");
    assertThat(shares.values().stream().map(BigDecimal::toPlainString))
        .containsExactly("0.5", "0.8", "0.9", "1");
    assertThat(Pareto.cumulated(Map.of("a", BigDecimal.ZERO))).isEmpty();
    assertThat(Pareto.cumulated(Map.of())).isEmpty();
  }

  @RepeatedTest(50)
  void agreesWithAddingUpWhatIsNotLess(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Map<Integer, BigDecimal> amounts = new LinkedHashMap<>();
    for (int i = 0; i < 1 + random.nextInt(12); i++) {
      amounts.put(i, BigDecimal.valueOf(random.nextInt(20)));
    }
    SequencedMap<Integer, BigDecimal> shares = Pareto.cumulated(amounts);
    int sum = amounts.values().stream().mapToInt(BigDecimal::intValue).sum();
    if (sum == 0) {
      assertThat(shares).isEmpty();
      return;
    }
    for (int key : shares.keySet()) {
      int before = 0;
      for (int other : List.copyOf(amounts.keySet())) {
        int amount = amountOf(other, amounts);
        int difference = amount - amountOf(key, amounts);
        before += difference > 0 || (difference == 0 && other <= key) ? amount : 0;
      }
      BigDecimal expected =
          BigDecimal.valueOf(before).divide(BigDecimal.valueOf(sum), 20, RoundingMode.HALF_EVEN);
      assertThat(requireNonNull(shares.get(key)).setScale(20, RoundingMode.HALF_EVEN))
          .isEqualByComparingTo(expected);
    }
  }

  private static int amountOf(int key, Map<Integer, BigDecimal> amounts) {
    return requireNonNull(amounts.get(key)).intValue();
  }
}
