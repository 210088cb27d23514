package kistartklar.domain.datacheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kistartklar.domain.datacheck.DataVerdict.Demand;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verdicts on data, error rates and gaps. */
@Tag("pure")
class DataCheckTest {

  private static Optional<Demand> demand(int number) {
    return number == 3 ? Optional.empty() : Optional.of(Demand.values()[number]);
  }

  /** The worst of demands that are all known. */
  private static DataVerdict worst(List<Integer> demands) {
    int worst = demands.stream().mapToInt(Integer::intValue).max().orElseThrow();
    return DataVerdict.values()[worst];
  }

  /** A verdict stands as soon as no answer to what is open can change it. */
  @RepeatedTest(100)
  void agreesWithTryingOutAllAnswers(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Integer> drawn = random.ints(4, 0, 4).boxed().toList();
    List<List<Integer>> complete = new ArrayList<>(List.of(List.of()));
    for (int number : drawn) {
      List<List<Integer>> longer = new ArrayList<>();
      for (List<Integer> some : complete) {
        for (int answer : number == 3 ? new int[] {0, 1, 2} : new int[] {number}) {
          List<Integer> more = new ArrayList<>(some);
          more.add(answer);
          longer.add(more);
        }
      }
      complete = longer;
    }
    Set<DataVerdict> possible = new HashSet<>();
    complete.forEach(some -> possible.add(worst(some)));
    Optional<DataVerdict> expected =
        possible.size() == 1 ? possible.stream().findFirst() : Optional.empty();
    assertThat(DataVerdict.of(drawn.stream().map(DataCheckTest::demand).toList()))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"200, 5, 0.025, false", "30, 3, 0.1, false", "29, 29, 1, true", "4, 1, 0.25, true"})
  void dividesErrorsByRecords(BigDecimal size, BigDecimal errors, BigDecimal share, boolean small) {
    assertThat(ErrorRate.of(size, errors))
        .isInstanceOfSatisfying(
            ErrorRate.Found.class,
            found -> {
              assertThat(found.share()).isEqualByComparingTo(share);
              assertThat(found.small()).isEqualTo(small);
            });
  }

  @Test
  void noErrorIsNotNoErrorAtAll() {
    assertThat(ErrorRate.of(new BigDecimal("300"), BigDecimal.ZERO))
        .isEqualTo(new ErrorRate.AtMost(new BigDecimal("0.01"), false));
    assertThat(ErrorRate.of(new BigDecimal("2"), BigDecimal.ZERO))
        .isEqualTo(new ErrorRate.AtMost(BigDecimal.ONE, true));
    assertThat(ErrorRate.of(new BigDecimal("2"), new BigDecimal("3")))
        .isEqualTo(new ErrorRate.Impossible());
  }

  @ParameterizedTest
  @CsvSource({
    "64, GB, 16, gb, 48",
    "16, GB, 16, GB, 0",
    "16, GB, 64, ' GB ', 0",
    "0.5, '', 0.2, '', 0.3",
    "16, GB, 64, MB, -",
    "16, GB, 64, '', -",
  })
  void comparesOnlyWhatHasOneUnit(
      BigDecimal need, String needUnit, BigDecimal stock, String stockUnit, String gap) {
    String found =
        switch (Gap.between(need, needUnit, stock, stockUnit)) {
          case Gap.None() -> "0";
          case Gap.Lacking(BigDecimal amount) -> amount.toPlainString();
          case Gap.Incomparable() -> "-";
        };
    assertThat(found).isEqualTo(gap);
  }
}
