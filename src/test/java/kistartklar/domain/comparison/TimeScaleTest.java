package kistartklar.domain.comparison;

import static kistartklar.domain.comparison.States.document;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where states stand on a line. */
@Tag("pure")
class TimeScaleTest {

  private static List<Double> places(double least, String... days) {
    List<State> states = new ArrayList<>();
    for (String day : days) {
      states.add(document(states.size(), day));
    }
    return TimeScale.places(states, least);
  }

  @Test
  void distancesAreThoseOfDays() {
    List<Double> places = places(0.01, "2026-01-01", "2026-01-11", "2026-02-10");
    assertThat(places.getFirst()).isZero();
    assertThat(places.get(1)).isCloseTo(0.25, within(1e-9));
    assertThat(places.getLast()).isEqualTo(1);
  }

  @Test
  void singleStateStandsInTheMiddle() {
    assertThat(places(0.1, "2026-01-01")).containsExactly(0.5);
  }

  @Test
  void distancesAreEqualWithoutAllDays() {
    assertThat(places(0.1, "2020-01-01", "", "2026-01-01")).containsExactly(0.0, 0.5, 1.0);
  }

  @Test
  void distancesAreEqualOnTheSameDay() {
    assertThat(places(0.1, "2026-01-01", "2026-01-01", "2026-01-01"))
        .containsExactly(0.0, 0.5, 1.0);
  }

  @Test
  void nearNeighboursAreHeldApart() {
    List<Double> places = places(0.1, "2020-01-01", "2020-01-02", "2026-01-01");
    assertThat(places.get(1)).isCloseTo(0.1, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.01, 0.1, 0.5, 1, 40})
  void alwaysFitsAndAscends(double least) {
    Random random = new Random(1);
    for (int count = 2; count < 40; count++) {
      List<State> states = new ArrayList<>();
      java.time.LocalDate day = java.time.LocalDate.of(2020, 2, 29);
      for (int i = 0; i < count; i++) {
        states.add(document(i, day.toString()));
        day = day.plusDays(random.nextInt(4) == 0 ? random.nextInt(900) : random.nextInt(3));
      }
      List<Double> places = TimeScale.places(states, least);
      double held = Math.min(least, 1.0 / (count - 1)) - 1e-9;
      assertThat(places.getFirst()).isZero();
      assertThat(places.getLast()).isEqualTo(1);
      for (int i = 1; i < count; i++) {
        assertThat(places.get(i) - places.get(i - 1)).isGreaterThanOrEqualTo(held);
      }
    }
  }
}
