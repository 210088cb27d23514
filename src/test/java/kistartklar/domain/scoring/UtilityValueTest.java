package kistartklar.domain.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Options are compared by weighted scores. */
@Tag("pure")
class UtilityValueTest {

  private static final Weights FIVE = weights(30, 25, 20, 15, 10);
  private static final List<Optional<Score>> A = scores(4, 3, 5, 4, 3);
  private static final List<Optional<Score>> B = scores(3, 5, 4, 4, 4);

  private static Weights weights(Integer... values) {
    return new Weights(List.of(values));
  }

  /** 0 stands for a missing score. */
  private static List<Optional<Score>> scores(int... points) {
    return IntStream.of(points)
        .mapToObj(p -> p == 0 ? Optional.<Score>empty() : Optional.of(new Score(p)))
        .toList();
  }

  private static UtilityValue exact(String value) {
    return new UtilityValue.Exact(new BigDecimal(value));
  }

  @Test
  void computesTheKnownExample() {
    assertThat(UtilityValue.of(FIVE, A)).isEqualTo(exact("3.85"));
    assertThat(UtilityValue.of(FIVE, B)).isEqualTo(exact("3.95"));
    assertThat(Lead.among(FIVE, List.of(A, B))).isEqualTo(new Lead.Unclear(1, 0));
    FlipTest.Flips flips = (FlipTest.Flips) FlipTest.of(FIVE, A, B);
    assertThat(flips.criterion()).isEqualTo(1);
    assertThat(flips.shift()).isCloseTo(new BigDecimal("-3.95"), within(new BigDecimal("0.005")));
  }

  @Test
  void dividesByTheSumOfTheWeights() {
    assertThat(UtilityValue.of(weights(1, 3), scores(1, 5))).isEqualTo(exact("4"));
    assertThat(weights(1, 3).sum()).isEqualTo(4);
  }

  @Test
  void weightsThatSumToNothingGiveNoValue() {
    Weights none = weights(0, 0);
    assertThat(UtilityValue.of(none, scores(1, 5))).isEqualTo(new UtilityValue.Undefined());
    assertThat(Lead.among(none, List.of(scores(1, 1), scores(5, 5))))
        .isEqualTo(new Lead.NothingToCompare());
    assertThat(FlipTest.of(none, scores(1, 1), scores(5, 5))).isEqualTo(new FlipTest.Undecidable());
    assertThat(UtilityValue.of(weights(), scores())).isEqualTo(new UtilityValue.Undefined());
  }

  @Test
  void missingScoresGiveARange() {
    assertThat(UtilityValue.of(weights(80, 20), scores(4, 0)))
        .isEqualTo(new UtilityValue.Provisional(new BigDecimal("3.4"), new BigDecimal("4.2")));
    assertThat(UtilityValue.of(weights(100, 0), scores(4, 0)))
        .as("what has no weight is not missed")
        .isEqualTo(exact("4"));
  }

  @Test
  void theLeadIsClearFromFourTenthsWhateverIsMissing() {
    Weights one = weights(100);
    Weights ten = weights(60, 40);
    assertThat(Lead.among(ten, List.of(scores(3, 3), scores(3, 4))))
        .isEqualTo(new Lead.Clear(1, 0));
    assertThat(Lead.among(weights(61, 39), List.of(scores(3, 3), scores(3, 4))))
        .isEqualTo(new Lead.Unclear(1, 0));
    assertThat(Lead.among(ten, List.of(scores(3, 3), scores(5, 5), scores(0, 3))))
        .as("the missing score can be 5 at most")
        .isEqualTo(new Lead.Clear(1, 2));
    assertThat(Lead.among(ten, List.of(scores(0, 0), scores(4, 4))))
        .isEqualTo(new Lead.Unclear(1, 0));
    assertThat(Lead.among(ten, List.of(scores(3, 3), scores(4, 4), scores(0, 4))))
        .as("the missing score may bring the last one to the front")
        .isEqualTo(new Lead.Unclear(1, 2));
    assertThat(Lead.among(one, List.of(scores(4), scores(4)))).isEqualTo(new Lead.Unclear(0, 1));
    assertThat(Lead.among(one, List.of(scores(4)))).isEqualTo(new Lead.NothingToCompare());
  }

  @Test
  void admissionDependsOnWhatMustBeMet() {
    Optional<Boolean> open = Optional.empty();
    assertThat(Admission.of(List.of())).isEqualTo(Admission.ADMITTED);
    assertThat(Admission.of(List.of(Optional.of(true)))).isEqualTo(Admission.ADMITTED);
    assertThat(Admission.of(List.of(Optional.of(true), open))).isEqualTo(Admission.RESERVED);
    assertThat(Admission.of(List.of(open, Optional.of(false)))).isEqualTo(Admission.EXCLUDED);
  }

  @Test
  void someOrdersCannotBeTurned() {
    assertThat(FlipTest.of(weights(50, 50), scores(4, 4), scores(3, 3)))
        .as("better at everything")
        .isEqualTo(new FlipTest.Stable());
    assertThat(FlipTest.of(weights(100), scores(4), scores(3)))
        .as("nowhere to move the weight")
        .isEqualTo(new FlipTest.Stable());
    assertThat(FlipTest.of(weights(50, 50), scores(4, 2), scores(2, 4)))
        .isEqualTo(new FlipTest.Tied());
    assertThat(FlipTest.of(weights(50, 50), scores(4, 0), scores(2, 4)))
        .isEqualTo(new FlipTest.Undecidable());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6, -1})
  void refusesOtherScores(int points) {
    assertThatThrownBy(() -> new Score(points)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesOtherWeightsAndOtherNumbersOfScores() {
    assertThatThrownBy(() -> weights(101)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> weights(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> UtilityValue.of(weights(1), scores()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Adds up in floating point, and finds the turn by halving the way of each weight. */
  @Test
  void agreesWithAFloatingPointSearch() {
    Random random = new Random(6);
    for (int round = 0; round < 10_000; round++) {
      int n = 1 + random.nextInt(6);
      Weights weights =
          new Weights(random.ints(n, 0, 101).map(w -> w % 7 == 0 ? 0 : w).boxed().toList());
      int[] a = random.ints(n, 1, 6).toArray();
      int[] b = random.ints(n, 1, 6).toArray();
      double[] g = weights.values().stream().mapToDouble(w -> 100.0 * w / weights.sum()).toArray();
      FlipTest found = FlipTest.of(weights, scores(a), scores(b));
      if (weights.sum() == 0) {
        assertThat(found).isEqualTo(new FlipTest.Undecidable());
        continue;
      }
      UtilityValue.Exact value = (UtilityValue.Exact) UtilityValue.of(weights, scores(a));
      assertThat(value.value().doubleValue()).isCloseTo(mean(g, a), within(1e-9));
      if (Math.abs(mean(g, a) - mean(g, b)) < 1e-9) {
        assertThat(found).isEqualTo(new FlipTest.Tied());
        continue;
      }
      List<Double> turns = turns(g, a, b);
      double least = turns.stream().mapToDouble(Math::abs).min().orElse(Double.NaN);
      switch (found) {
        case FlipTest.Flips(int criterion, BigDecimal shift) -> {
          assertThat(Math.abs(shift.doubleValue())).isCloseTo(least, within(1e-6));
          assertThat(turns.get(criterion)).isCloseTo(shift.doubleValue(), within(1e-6));
        }
        case FlipTest.Stable() -> assertThat(turns).containsOnly(Double.POSITIVE_INFINITY);
        case FlipTest.Tied(), FlipTest.Undecidable() -> throw new AssertionError(found);
      }
    }
  }

  private static double mean(double[] g, int[] points) {
    return IntStream.range(0, g.length).mapToDouble(i -> g[i] * points[i]).sum() / 100;
  }

  /** By criterion the shift that turns the order; infinite where there is none. */
  private static List<Double> turns(double[] g, int[] a, int[] b) {
    List<Double> turns = new ArrayList<>();
    for (int j = 0; j < g.length; j++) {
      turns.add(g[j] > 100 - 1e-9 ? Double.POSITIVE_INFINITY : turn(g, a, b, j));
    }
    return turns;
  }

  private static double turn(double[] g, int[] a, int[] b, int j) {
    double from = -g[j];
    double to = 100 - g[j];
    double first = lead(g, a, b, j, from);
    double last = lead(g, a, b, j, to);
    if (Math.abs(first) < 1e-9 || Math.abs(last) < 1e-9) {
      return Math.abs(first) < 1e-9 ? from : to;
    }
    if (first > 0 == last > 0) {
      return Double.POSITIVE_INFINITY;
    }
    for (int step = 0; step < 60; step++) {
      double middle = (from + to) / 2;
      if (lead(g, a, b, j, middle) > 0 == first > 0) {
        from = middle;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private static double lead(double[] g, int[] a, int[] b, int j, double shift) {
    double sum = 0;
    for (int i = 0; i < g.length; i++) {
      double moved = i == j ? g[i] + shift : g[i] * (100 - g[j] - shift) / (100 - g[j]);
      sum += moved * (a[i] - b[i]);
    }
    return sum;
  }
}
