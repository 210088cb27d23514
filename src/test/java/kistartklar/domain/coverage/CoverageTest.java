package kistartklar.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import kistartklar.domain.coverage.Coverage.Person;
import kistartklar.domain.coverage.Coverage.Training;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who is trained for what, also counted a second way. */
@Tag("pure")
class CoverageTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  private static Training<String> training(
      int daysAgo, @Nullable Integer validFor, String... attended) {
    LocalDate day = TODAY.minusDays(daysAgo);
    return new Training<>(
        day, Optional.ofNullable(validFor).map(day::plusDays), Set.of("orders"), Set.of(attended));
  }

  private static boolean isTrained(Training<String> training) {
    Person<String> person = new Person<>("Frau Berg", Set.of("orders"));
    return new Coverage<>(List.of(person), Set.of("orders"), List.of(training), TODAY)
        .isTrained(person);
  }

  @Test
  void aTrainingCountsFromItsDayToItsLastDay() {
    assertThat(isTrained(training(0, null, "Frau Berg"))).isTrue();
    assertThat(isTrained(training(-1, null, "Frau Berg"))).as("tomorrow").isFalse();
    assertThat(isTrained(training(10, 10, " frau berg "))).as("until today").isTrue();
    assertThat(isTrained(training(10, 9, "Frau Berg"))).as("until yesterday").isFalse();
    assertThat(isTrained(training(10, null, "Herr Kaya"))).isFalse();
  }

  @Test
  void nobodyIsNotEverybody() {
    Person<String> idle = new Person<>("Frau Berg", Set.of("plans"));
    Coverage<String> coverage = new Coverage<>(List.of(idle), Set.of("orders"), List.of(), TODAY);
    assertThat(coverage.concerned()).isEmpty();
    assertThat(coverage.needed(idle)).isEmpty();
  }

  @RepeatedTest(60)
  void agreesWithGoingThroughAllTriples(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Person<Integer>> people = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      people.add(new Person<>("P" + i, some(random)));
    }
    List<Training<Integer>> trainings = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      LocalDate day = TODAY.plusDays(random.nextInt(7) - 4);
      Set<String> attended = new HashSet<>();
      some(random).forEach(number -> attended.add("p" + number));
      trainings.add(
          new Training<>(
              day,
              random.nextBoolean() ? Optional.empty() : Optional.of(day.plusDays(2)),
              some(random),
              attended));
    }
    Set<Integer> running = some(random);
    Coverage<Integer> coverage = new Coverage<>(people, running, trainings, TODAY);
    for (Person<Integer> person : people) {
      boolean trained = true;
      for (int use = 0; use < 5; use++) {
        if (person.uses().contains(use) && running.contains(use)) {
          boolean found = false;
          for (Training<Integer> training : trainings) {
            long age = TODAY.toEpochDay() - training.day().toEpochDay();
            boolean valid = age >= 0 && (training.until().isEmpty() || age <= 2);
            boolean there = training.attended().contains("p" + person.name().substring(1));
            found |= valid && there && training.useCases().contains(use);
          }
          trained &= found;
        }
      }
      assertThat(coverage.isTrained(person)).isEqualTo(trained);
    }
  }

  private static Set<Integer> some(Random random) {
    Set<Integer> some = new HashSet<>();
    for (int i = 0; i < 5; i++) {
      if (random.nextBoolean()) {
        some.add(i);
      }
    }
    return some;
  }
}
