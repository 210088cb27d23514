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
 * @param logo for the first page of the report
 */
public record Company(
    String name,
    String industry,
    OptionalInt employees,
    List<String> participants,
    Optional<LocalDate> assessedOn,
    Optional<Logo> logo) {

  /** A firm of which nothing is known yet. */
  public static final Company UNKNOWN =
      new Company("", "", OptionalInt.empty(), List.of(), Optional.empty());

  public Company {
    if (employees.isPresent() && employees.getAsInt() < 0) {
      throw new IllegalArgumentException("employees " + employees.getAsInt());
    }
    participants = List.copyOf(participants);
  }

  /** A firm without a logo. */
  public Company(
      String name,
      String industry,
      OptionalInt employees,
      List<String> participants,
      Optional<LocalDate> assessedOn) {
    this(name, industry, employees, participants, assessedOn, Optional.empty());
  }

  public Company withName(String newName) {
    return new Company(newName, industry, employees, participants, assessedOn, logo);
  }

  public Company withIndustry(String newIndustry) {
    return new Company(name, newIndustry, employees, participants, assessedOn, logo);
  }

  public Company withEmployees(OptionalInt newEmployees) {
    return new Company(name, industry, newEmployees, participants, assessedOn, logo);
  }

  public Company withParticipants(List<String> newParticipants) {
    return new Company(name, industry, employees, newParticipants, assessedOn, logo);
  }

  public Company withAssessedOn(Optional<LocalDate> newAssessedOn) {
    return new Company(name, industry, employees, participants, newAssessedOn, logo);
  }

  public Company withLogo(Optional<Logo> newLogo) {
    return new Company(name, industry, employees, participants, assessedOn, newLogo);
  }
}
