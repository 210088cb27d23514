package kistartklar.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Charts keep their parts in their place, apart and legible. */
@Tag("pure")
class ChartsTest {

  private static final Axis SCORES = new Axis(1, 5, 1);
  private static final double SIZE = 0.06;

  private static MatrixChart matrix(double... coordinates) {
    List<MatrixChart.Named> points = new ArrayList<>();
    for (int i = 0; i < coordinates.length; i += 2) {
      points.add(new MatrixChart.Named("P" + i / 2, coordinates[i], coordinates[i + 1]));
    }
    return MatrixChart.of(points, SCORES, SCORES, 3, 3, SIZE);
  }

  @ParameterizedTest
  @CsvSource({
    "-11500, 8744, 5, -15000, 10000, 5000",
    "0, 1, 5, 0, 1, 0.2",
    "0, 100, 6, 0, 100, 20",
    "3, 3, 5, 3, 4, 1",
    "0, 0, 5, 0, 0.2, 0.2",
    "-0.7, -0.2, 3, -0.8, -0.2, 0.2",
  })
  void axesBeginAndEndAtRoundNumbers(
      double least, double most, int marks, double min, double max, double step) {
    Axis axis = Axis.around(least, most, marks);
    assertThat(axis.min()).isCloseTo(min, within(1e-9));
    assertThat(axis.max()).isCloseTo(max, within(1e-9));
    assertThat(axis.step()).isCloseTo(step, within(1e-9));
    assertThat(axis.place(axis.min())).isZero();
    assertThat(axis.place(axis.max())).isEqualTo(1);
  }

  @Test
  void axesHoldAllValuesWithFewMarks() {
    Random random = new Random(5);
    for (int round = 0; round < 10_000; round++) {
      double one = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(12) - 4);
      double other = (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(12) - 4);
      Axis axis = Axis.around(Math.min(one, other), Math.max(one, other), 5);
      assertThat(axis.place(one)).isBetween(-1e-6, 1 + 1e-6);
      assertThat(axis.place(other)).isBetween(-1e-6, 1 + 1e-6);
      assertThat(axis.marks()).hasSizeBetween(2, 8).isSorted();
    }
  }

  @Test
  void pointsApartStayWhereTheyBelong() {
    MatrixChart chart = matrix(1, 1, 5, 5, 3, 4);
    assertThat(chart.markers())
        .extracting(MatrixChart.Marker::spot)
        .containsExactly(new Spot(0, 0), new Spot(1, 1), new Spot(0.5, 0.75));
    assertThat(chart.markers()).extracting(MatrixChart.Marker::number).containsExactly(1, 2, 3);
    assertThat(chart.markers()).extracting(MatrixChart.Marker::name).contains("P0", "P2");
    assertThat(chart.verticalCut()).isEqualTo(0.5);
    assertThat(chart.horizontalCut()).isEqualTo(0.5);
    assertThat(matrix().markers()).isEmpty();
  }

  @Test
  void pointsInOnePlaceAreFannedOutAroundIt() {
    MatrixChart chart = matrix(3, 3, 3, 3, 3, 3, 1, 1);
    List<Spot> spots = chart.markers().stream().map(MatrixChart.Marker::spot).toList();
    for (int i = 0; i < 3; i++) {
      assertThat(chart.markers().get(i).origin()).isEqualTo(new Spot(0.5, 0.5));
      assertThat(spots.get(i).distance(new Spot(0.5, 0.5))).isLessThan(SIZE);
    }
    assertThat(spots.get(3)).isEqualTo(new Spot(0, 0));
    assertApart(spots.subList(0, 3));
  }

  /** Scores in whole points often meet, also in the corners. */
  @Test
  void pointsInOnePlaceNeverCoverEachOther() {
    for (int count = 2; count <= 20; count++) {
      double[] corner = IntStream.range(0, 2 * count).mapToDouble(i -> 5).toArray();
      List<Spot> spots = matrix(corner).markers().stream().map(MatrixChart.Marker::spot).toList();
      assertApart(spots);
      assertThat(spots)
          .allSatisfy(spot -> assertThat(spot.x()).isBetween(-1e-9, 1 + 1e-9))
          .allSatisfy(spot -> assertThat(spot.y()).isBetween(-1e-9, 1 + 1e-9));
    }
  }

  /** As many as there is room for, in few places: whoever comes last still finds the rest of it. */
  @Test
  void manyPointsInFewPlacesFillTheRoomThatThereIs() {
    double[] crowd = IntStream.range(0, 240).mapToDouble(i -> 1 + i / 2 % 5).toArray();
    MatrixChart chart = matrix(crowd);
    assertApart(chart.markers().stream().map(MatrixChart.Marker::spot).toList());
  }

  private static void assertApart(List<Spot> spots) {
    for (int i = 0; i < spots.size(); i++) {
      for (int k = 0; k < i; k++) {
        assertThat(spots.get(i).distance(spots.get(k))).isGreaterThan(SIZE);
      }
    }
  }

  private static LineChart.Series series(String name, double... heights) {
    return new LineChart.Series(
        name,
        IntStream.range(0, heights.length)
            .mapToObj(i -> new LineChart.Value(i, heights[i]))
            .toList());
  }

  @Test
  void linesCrossWhereTheyRiseAboveZeroForGood() {
    LineChart chart =
        LineChart.of(
            List.of(
                series("covered", -10, -5, 5, 10),
                series("dips", 5, -5, 0, 5),
                series("never", -10, -9, -8, -8),
                series("always", 1, 2, 3, 4),
                series("falls", -5, 5, -5, -6)),
            List.of(),
            5);
    assertThat(chart.baseline()).contains(0.5);
    assertThat(chart.lines().get(0).crossing()).contains(new Spot(0.5, 0.5));
    assertThat(chart.lines().get(1).crossing().orElseThrow().x()).isCloseTo(2 / 3.0, within(1e-9));
    for (int i = 2; i < 5; i++) {
      assertThat(chart.lines().get(i).crossing()).isEmpty();
    }
    assertThat(chart.lines().get(0).spots()).startsWith(new Spot(0, 0));
    assertThat(chart.x().max()).isEqualTo(3);
  }

  @Test
  void levelsFitInAndAbsentZeroHasNoBaseline() {
    LineChart chart = LineChart.of(List.of(series("minutes", 8, 7)), List.of(4.0, 10.0), 5);
    assertThat(chart.y().place(4)).isBetween(0.0, 1.0);
    assertThat(chart.y().place(10)).isBetween(0.0, 1.0);
    assertThat(chart.baseline()).isEmpty();
    assertThat(LineChart.of(List.of(series("one", 7)), List.of(), 5).lines().getFirst().spots())
        .hasSize(1);
    assertThatThrownBy(() -> LineChart.of(List.of(), List.of(), 5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void marksOfMonthsStayWithinTheHorizon() {
    double[] months = IntStream.rangeClosed(0, 36).mapToDouble(i -> i - 20).toArray();
    LineChart chart = LineChart.of(List.of(series("balance", months)), List.of(), 5);
    assertThat(chart.x().max()).isEqualTo(36);
    assertThat(chart.x().marks()).containsExactly(0.0, 10.0, 20.0, 30.0);
  }
}
