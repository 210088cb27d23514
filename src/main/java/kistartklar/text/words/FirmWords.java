package kistartklar.text.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.CompanyPart;
import kistartklar.domain.assessment.CompanyParts;
import kistartklar.domain.assessment.Logo;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;

/** Words for a firm and what is known of it, alike wherever it is shown. */
public record FirmWords(Messages messages) {

  private static final int KILOBYTE = 1024;

  /** Returns the firm's name, or words for a firm that has none. */
  public String name(Company company) {
    return name(company.name());
  }

  /** Returns a name without blanks around it, or words for none. */
  public String name(String given) {
    return given.isBlank() ? messages.get("firm.unnamed") : given.strip();
  }

  /** Returns what a part is called. */
  public String label(CompanyPart<?> part) {
    return messages.get("company." + part.name());
  }

  /** Returns the value of a part; blank if the firm did not give it. */
  public String value(CompanyPart<?> part, Company company) {
    return switch (part) {
      case CompanyPart.Text text -> text.of(company).strip();
      case CompanyPart.Count count -> {
        OptionalInt number = count.of(company);
        yield number.isPresent() ? Integer.toString(number.getAsInt()) : "";
      }
      case CompanyPart.YesNo yesNo -> new YesNoWords(messages).of(yesNo.of(company));
      case CompanyPart.People people -> String.join(", ", people.of(company));
      case CompanyPart.Day day -> day.of(company).map(GermanFormat::date).orElse("");
      case CompanyPart.Picture picture -> picture.of(company).map(this::logo).orElse("");
    };
  }

  private String logo(Logo logo) {
    String type =
        switch (logo.type()) {
          case PNG -> "PNG";
          case JPEG -> "JPEG";
          case SVG -> "SVG";
        };
    int size = Math.max(1, logo.content().length / KILOBYTE);
    return logo.alternative().isBlank()
        ? messages.get("difference.logo", type, size)
        : messages.get("difference.logo.text", type, size, logo.alternative().strip());
  }

  /**
   * Returns what the firm says of itself beside its name in a few words each, such as its industry.
   */
  public List<String> facts(Company company) {
    List<String> facts = new ArrayList<>();
    for (CompanyPart<?> part : CompanyParts.ALL) {
      if (part != CompanyParts.NAME && part.isGiven(company)) {
        fact(part, company).ifPresent(facts::add);
      }
    }
    return List.copyOf(facts);
  }

  private Optional<String> fact(CompanyPart<?> part, Company company) {
    return switch (part) {
      case CompanyPart.Text _ -> Optional.of(value(part, company));
      case CompanyPart.Count count ->
          Optional.of(
              messages.get("company." + part.name() + ".count", count.of(company).orElseThrow()));
      case CompanyPart.YesNo _, CompanyPart.People _, CompanyPart.Day _, CompanyPart.Picture _ ->
          Optional.empty();
    };
  }
}
