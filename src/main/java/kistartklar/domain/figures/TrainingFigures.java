package kistartklar.domain.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kistartklar.domain.coverage.Coverage;
import kistartklar.domain.worksheet.SheetContent;
import kistartklar.domain.worksheet.SheetRow;
import kistartklar.domain.worksheet.Worksheets;

/** What people know and should know, and what they are trained for. */
public final class TrainingFigures {

  public static final String SHEET = "training";
  public static final String PEOPLE = "rows";
  public static final String TRAININGS = "trainings";
  public static final String TOPICS = "topics";

  private static final List<String> LEVELS = List.of("none", "first", "sure");
  private static final Set<String> RUNNING = Set.of("pilot", "operation", "extended");

  private TrainingFigures() {}

  /** Who is trained for what, by the ids of use cases. */
  static Coverage<UUID> coverage(Worksheets worksheets, LocalDate today) {
    SheetContent content = worksheets.sheet(SHEET);
    Set<UUID> running =
        worksheets.sheet(UseCaseFigures.SHEET).current(UseCaseFigures.ROWS).stream()
            .filter(row -> row.text("status").filter(RUNNING::contains).isPresent())
            .map(SheetRow::id)
            .collect(Collectors.toSet());
    List<Coverage.Training<UUID>> trainings = new ArrayList<>();
    for (SheetRow row : content.current(TRAININGS)) {
      row.day("day").ifPresent(day -> trainings.add(training(row, day)));
    }
    return new Coverage<>(
        content.current(PEOPLE).stream().map(TrainingFigures::person).toList(),
        running,
        trainings,
        today);
  }

  /** Somebody with the use cases that they work with. */
  public static Coverage.Person<UUID> person(SheetRow row) {
    return new Coverage.Person<>(
        row.text("person").orElse(""), new HashSet<>(row.references("uses")));
  }

  private static Coverage.Training<UUID> training(SheetRow row, LocalDate day) {
    return new Coverage.Training<>(
        day,
        row.day("validUntil"),
        new HashSet<>(row.references("useCases")),
        attended(row).collect(Collectors.toSet()));
  }

  private static java.util.stream.Stream<String> attended(SheetRow training) {
    return training.lines("attendance").stream()
        .filter(line -> line.text("state").filter("attended"::equals).isPresent())
        .flatMap(line -> line.text("person").stream())
        .filter(name -> !name.isBlank());
  }

  static ComputedValue trained(SheetRow row, Coverage<UUID> coverage) {
    Coverage.Person<UUID> person = person(row);
    int needed = coverage.needed(person).size();
    int trained = coverage.trained(person).size();
    if (needed == 0) {
      return ComputedValue.of("nothing");
    }
    if (trained == needed) {
      return ComputedValue.of("all");
    }
    return trained == 0 ? ComputedValue.of("no") : ComputedValue.of("some", trained, needed);
  }

  static ComputedValue attendance(SheetRow training) {
    int all = training.lines("attendance").size();
    return all == 0
        ? new ComputedValue.Absent()
        : ComputedValue.of("counts", attended(training).count(), all);
  }

  /** How many levels a line lacks; empty while it does not say both. */
  public static Optional<Integer> gap(SheetRow line) {
    int level = LEVELS.indexOf(line.text("level").orElse(""));
    int target = LEVELS.indexOf(line.text("target").orElse(""));
    return level < 0 || target < 0 ? Optional.empty() : Optional.of(Math.max(0, target - level));
  }

  static ComputedValue gapInWords(SheetRow person) {
    List<Integer> gaps =
        person.lines("levels").stream().flatMap(line -> gap(line).stream()).toList();
    if (gaps.isEmpty()) {
      return new ComputedValue.Absent();
    }
    int steps = gaps.stream().mapToInt(Integer::intValue).sum();
    return switch (steps) {
      case 0 -> ComputedValue.of("none");
      case 1 -> ComputedValue.of("step");
      default -> ComputedValue.of("steps", steps);
    };
  }
}
