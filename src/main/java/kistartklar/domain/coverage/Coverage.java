package kistartklar.domain.coverage;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who is trained for what they work with.
 *
 * @param <K> what tells applications apart
 * @param running applications that are in a pilot project or further
 */
public record Coverage<K>(
    List<Person<K>> people, Set<K> running, List<Training<K>> trainings, LocalDate today) {

  public Coverage {
    people = List.copyOf(people);
    running = Set.copyOf(running);
    trainings = List.copyOf(trainings);
  }

  /** Somebody and the applications that they work with. */
  public record Person<K>(String name, Set<K> uses) {
    public Person {
      uses = Set.copyOf(uses);
    }
  }

  /**
   * A training.
   *
   * @param until the last day on which it counts; empty if it counts for good
   * @param attended names of those who took part
   */
  public record Training<K>(
      LocalDate day, Optional<LocalDate> until, Set<K> useCases, Set<String> attended) {
    public Training {
      useCases = Set.copyOf(useCases);
      attended = Set.copyOf(attended);
    }
  }

  /** The running applications that a person works with. */
  public Set<K> needed(Person<K> person) {
    Set<K> needed = new LinkedHashSet<>(person.uses());
    needed.retainAll(running);
    return needed;
  }

  /** Those of them that the person has a training for that took place and still counts. */
  public Set<K> trained(Person<K> person) {
    Set<K> trained = new LinkedHashSet<>();
    for (Training<K> training : trainings) {
      if (isValid(training)
          && training.attended().stream().anyMatch(name -> isSame(name, person.name()))) {
        trained.addAll(training.useCases());
      }
    }
    trained.retainAll(needed(person));
    return trained;
  }

  private boolean isValid(Training<K> training) {
    return !training.day().isAfter(today) && training.until().filter(today::isAfter).isEmpty();
  }

  /** Names are the same whatever their case and the blanks around them. */
  public static boolean isSame(String name, String other) {
    return name.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
  }

  /** The people who work with a running application. */
  public List<Person<K>> concerned() {
    return people.stream().filter(person -> !needed(person).isEmpty()).toList();
  }

  /** Whether somebody is trained for all running applications that they work with. */
  public boolean isTrained(Person<K> person) {
    return trained(person).equals(needed(person));
  }
}
