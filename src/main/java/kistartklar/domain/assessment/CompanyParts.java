package kistartklar.domain.assessment;

import java.util.List;
import java.util.Optional;

/**
 * The table of what a document holds about its firm. The form, the document, the comparison of two
 * states, the search and the first page of the report go through it, so that one more fact is a
 * component of {@link Company}, a line here and its texts.
 */
public final class CompanyParts {

  public static final CompanyPart.Text NAME =
      new CompanyPart.Text("name", Company::name, Company::withName);

  public static final CompanyPart.Text INDUSTRY =
      new CompanyPart.Text("industry", Company::industry, Company::withIndustry);

  public static final CompanyPart.Text WEBSITE =
      new CompanyPart.Text("website", Company::website, Company::withWebsite);

  public static final CompanyPart.Count EMPLOYEES =
      new CompanyPart.Count("employees", Company::employees, Company::withEmployees);

  public static final CompanyPart.YesNo AI_IN_USE =
      new CompanyPart.YesNo("aiInUse", Company::aiInUse, Company::withAiInUse);

  public static final CompanyPart.People PARTICIPANTS =
      new CompanyPart.People("participants", Company::participants, Company::withParticipants);

  public static final CompanyPart.Day ASSESSED_ON =
      new CompanyPart.Day("assessedOn", Company::assessedOn, Company::withAssessedOn);

  public static final CompanyPart.Picture LOGO =
      new CompanyPart.Picture("logo", Company::logo, Company::withLogo);

  /** All of them in the order of the form and of the document. */
  public static final List<CompanyPart<?>> ALL =
      List.of(NAME, INDUSTRY, WEBSITE, EMPLOYEES, AI_IN_USE, PARTICIPANTS, ASSESSED_ON, LOGO);

  /** Those without which the step about the firm is not complete. */
  public static final List<CompanyPart<?>> EXPECTED =
      List.of(NAME, INDUSTRY, EMPLOYEES, PARTICIPANTS, ASSESSED_ON);

  /** The description of the logo: a field of its own in the form, a part of the logo elsewhere. */
  public static final CompanyPart.Text LOGO_TEXT =
      new CompanyPart.Text(
          "logoText",
          company -> company.logo().map(Logo::alternative).orElse(""),
          (company, text) ->
              company.withLogo(company.logo().map(logo -> logo.withAlternative(text))));

  private CompanyParts() {}

  /** Returns the part that stands in the document under that name; empty if there is none. */
  public static Optional<CompanyPart<?>> named(String name) {
    return ALL.stream().filter(part -> part.name().equals(name)).findFirst();
  }
}
