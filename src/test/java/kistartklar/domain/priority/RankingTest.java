package kistartklar.domain.priority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kistartklar.domain.scoring.Score;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Use cases are put in order by benefit and feasibility. */
@Tag("pure")
class RankingTest {

  private static Rating rating(int benefit, int data, int effort, int risk) {
    return new Rating(new Score(benefit), new Score(data), new Score(effort), new Score(risk));
  }

  @ParameterizedTest
  @CsvSource({
    "5, 5, 1, 1, 15, 75, FIRST",
    "1, 1, 5, 5, 3, 3, POSTPONE",
    "3, 3, 3, 3, 9, 27, FIRST",
    "3, 2, 3, 3, 8, 24, PREPARE",
    "2, 3, 3, 3, 9, 18, ASIDE",
    "2, 3, 4, 3, 8, 16, POSTPONE",
  })
  void threeCountsAsHigh(
      int benefit, int data, int effort, int risk, int thirds, int value, Quadrant quadrant) {
    Rating rating = rating(benefit, data, effort, risk);
    assertThat(rating.feasibilityThirds()).isEqualTo(thirds);
    assertThat(rating.valueThirds()).isEqualTo(value);
    assertThat(rating.quadrant()).isEqualTo(quadrant);
  }

  @Test
  void equalOnesShareARankAndTheNextIsLeftOut() {
    Map<String, Rating> ratings = new LinkedHashMap<>();
    ratings.put("last", rating(1, 1, 1, 1));
    ratings.put("second", rating(3, 3, 3, 3));
    ratings.put("first", rating(5, 5, 1, 1));
    ratings.put("second too", rating(3, 4, 4, 3));
    assertThat(Ranking.of(ratings).entrySet())
        .containsExactly(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("second too", 2),
            Map.entry("last", 4));
  }

  @Test
  void ofEqualValuesTheHigherBenefitComesFirst() {
    Map<String, Rating> ratings = new LinkedHashMap<>();
    ratings.put("feasible", rating(2, 5, 1, 1));
    ratings.put("beneficial", rating(5, 2, 5, 3));
    assertThat(ratings.get("feasible").valueThirds())
        .isEqualTo(ratings.get("beneficial").valueThirds());
    assertThat(Ranking.of(ratings)).isEqualTo(Map.of("beneficial", 1, "feasible", 2));
  }

  @Test
  void aMissingScoreLeavesUnrated() {
    Optional<Score> three = Optional.of(new Score(3));
    Optional<Score> none = Optional.empty();
    assertThat(Rating.of(three, three, three, three)).contains(rating(3, 3, 3, 3));
    assertThat(Rating.of(none, three, three, three)).isEmpty();
    assertThat(Rating.of(three, none, three, three)).isEmpty();
    assertThat(Rating.of(three, three, none, three)).isEmpty();
    assertThat(Rating.of(three, three, three, none)).isEmpty();
    assertThat(Ranking.of(Map.of())).isEmpty();
  }

  /** Counts for each use case how many are better, in floating point. */
  @Test
  void agreesWithCountingTheBetterOnes() {
    Random random = new Random(3);
    for (int round = 0; round < 10_000; round++) {
      Map<Integer, Rating> ratings = new LinkedHashMap<>();
      List<double[]> values = new ArrayList<>();
      for (int i = random.nextInt(8); i >= 0; i--) {
        int[] s = random.ints(4, 1, 6).toArray();
        ratings.put(values.size(), rating(s[0], s[1], s[2], s[3]));
        values.add(new double[] {s[0] * ((s[1] + 12.0 - s[2] - s[3]) / 3), s[0]});
      }
      Map<Integer, Integer> ranks = Ranking.of(ratings);
      for (int i = 0; i < values.size(); i++) {
        double[] own = values.get(i);
        long better =
            values.stream()
                .filter(
                    v -> v[0] > own[0] + 1e-9 || Math.abs(v[0] - own[0]) < 1e-9 && v[1] > own[1])
                .count();
        assertThat(ranks.get(i)).isEqualTo((int) better + 1);
      }
    }
  }
}
