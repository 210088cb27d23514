package kistartklar.domain.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The firm that is assessed. Every part may be missing; every text is one line.
 *
 * @param name empty when not given
 * @param industry empty when not given
 * @param employees head count, not negative
 * @param participants who answered, in the order entered
 * @param assessedOn day of the assessment
 * @param logo for the first page of the report
 * @param website as the firm writes it; empty when not given
 * @param aiInUse whether somebody there uses AI already, be it a free tool; empty when not said
 */
public record Company(
    String name,
    String industry,
    OptionalInt employees,
    List<String> participants,
    Optional<LocalDate> assessedOn,
    Optional<Logo> logo,
    Optional<Answer> aiInUse,
    String website) {

  /** A firm of which nothing is known yet. */
  public static final Company UNKNOWN =
      new Company("", "", OptionalInt.empty(), List.of(), Optional.empty());

  public Company {
    if (employees.isPresent() && employees.getAsInt() < 0) {
      throw new IllegalArgumentException("employees " + employees.getAsInt());
    }
    name = LineBreaks.oneLine(name);
    industry = LineBreaks.oneLine(industry);
    website = LineBreaks.oneLine(website);
    participants = participants.stream().map(LineBreaks::oneLine).toList();
  }

  /** A firm without a logo and a website that did not say whether it uses AI. */
  public Company(
      String name,
      String industry,
      OptionalInt employees,
      List<String> participants,
      Optional<LocalDate> assessedOn) {
    this(
        name,
        industry,
        employees,
        participants,
        assessedOn,
        Optional.empty(),
        Optional.empty(),
        "");
  }

  public Company withName(String newName) {
    return new Company(
        newName, industry, employees, participants, assessedOn, logo, aiInUse, website);
  }

  public Company withIndustry(String newIndustry) {
    return new Company(
        name, newIndustry, employees, participants, assessedOn, logo, aiInUse, website);
  }

  public Company withEmployees(OptionalInt newEmployees) {
    return new Company(
        name, industry, newEmployees, participants, assessedOn, logo, aiInUse, website);
  }

  public Company withParticipants(List<String> newParticipants) {
    return new Company(
        name, industry, employees, newParticipants, assessedOn, logo, aiInUse, website);
  }

  public Company withAssessedOn(Optional<LocalDate> newAssessedOn) {
    return new Company(
        name, industry, employees, participants, newAssessedOn, logo, aiInUse, website);
  }

  public Company withLogo(Optional<Logo> newLogo) {
    return new Company(
        name, industry, employees, participants, assessedOn, newLogo, aiInUse, website);
  }

  public Company withAiInUse(Optional<Answer> newAiInUse) {
    return new Company(
        name, industry, employees, participants, assessedOn, logo, newAiInUse, website);
  }

  public Company withWebsite(String newWebsite) {
    return new Company(
        name, industry, employees, participants, assessedOn, logo, aiInUse, newWebsite);
  }
}
