package kistartklar.domain.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The firm that is assessed. Every part may be missing.
 *
 * @param name empty when not given
 * @param industry empty when not given
 * @param employees head count, not negative
 * @param participants who answered, in the order entered
 * @param assessedOn day of the assessment
 */
public record Company(
    String name,
    String industry,
    OptionalInt employees,
    List<String> participants,
    Optional<LocalDate> assessedOn) {

  /** A firm of which nothing is known yet. */
  public static final Company UNKNOWN =
      new Company("", "", OptionalInt.empty(), List.of(), Optional.empty());

  public Company {
    if (employees.isPresent() && employees.getAsInt() < 0) {
      throw new IllegalArgumentException("employees " + employees.getAsInt());
    }
    participants = List.copyOf(participants);
  }

  public Company withName(String newName) {
    return new Company(newName, industry, employees, participants, assessedOn);
  }

  public Company withIndustry(String newIndustry) {
    return new Company(name, newIndustry, employees, participants, assessedOn);
  }

  public Company withEmployees(OptionalInt newEmployees) {
    return new Company(name, industry, newEmployees, participants, assessedOn);
  }

  public Company withParticipants(List<String> newParticipants) {
    return new Company(name, industry, employees, newParticipants, assessedOn);
  }

  public Company withAssessedOn(Optional<LocalDate> newAssessedOn) {
    return new Company(name, industry, employees, participants, newAssessedOn);
  }
}
