package kistartklar.store;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.CompanyPart;
import kistartklar.domain.assessment.CompanyParts;
import kistartklar.domain.assessment.Logo;
import tools.jackson.databind.node.ObjectNode;

/** How each kind of fact about the firm is read and written. */
final class CompanyFormat {

  private static final List<String> NAMES =
      CompanyParts.ALL.stream().<String>map(CompanyPart::name).toList();
  private static final Set<String> LOGO = Set.of("mediaType", "data", "alternativeText");

  private CompanyFormat() {}

  /** Reads the firm; of a part that is passed over it is not known. */
  static Company read(Fields fields, Strictness strictness) {
    Company company = Company.UNKNOWN;
    for (CompanyPart<?> part : CompanyParts.ALL) {
      Company before = company;
      company = strictness.otherwise(before, () -> read(part, fields, before));
    }
    return company;
  }

  private static Company read(CompanyPart<?> part, Fields fields, Company company) {
    String name = part.name();
    return switch (part) {
      case CompanyPart.Text text -> text.with(company, fields.text(name).orElse(""));
      case CompanyPart.Count count -> count.with(company, count(fields, name));
      case CompanyPart.YesNo yesNo ->
          yesNo.with(company, fields.choice(name, Names.ANSWERS, "store.damaged.answer"));
      case CompanyPart.People people -> people.with(company, fields.texts(name));
      case CompanyPart.Day day -> day.with(company, fields.date(name));
      case CompanyPart.Picture picture -> picture.with(company, logo(fields, name));
    };
  }

  private static OptionalInt count(Fields fields, String name) {
    return fields.number(name, 0, Integer.MAX_VALUE).stream().mapToInt(Long::intValue).findFirst();
  }

  private static Optional<Logo> logo(Fields company, String name) {
    if (!company.object().has(name)) {
      return Optional.empty();
    }
    Fields logo = company.fields(name);
    Refused incomplete = new Refused("store.damaged.logo.incomplete", logo.where().words());
    return Optional.of(
        new Logo(
            logo.choice("mediaType", Names.PICTURES, "store.damaged.logo.type")
                .orElseThrow(() -> incomplete),
            logo.bytes("data", Logo.MAX_BYTES).orElseThrow(() -> incomplete),
            logo.text("alternativeText").orElse("")));
  }

  /** Writes the firm, and after it what a source has that is not known. */
  static ObjectNode tree(Company company, ObjectNode source) {
    ObjectNode node = Nodes.object();
    for (CompanyPart<?> part : CompanyParts.ALL) {
      put(part, company, source, node);
    }
    Nodes.addUnknown(source, NAMES, node);
    return node;
  }

  private static void put(
      CompanyPart<?> part, Company company, ObjectNode source, ObjectNode node) {
    String name = part.name();
    switch (part) {
      case CompanyPart.Text text -> Nodes.putUnlessEmpty(node, name, text.of(company));
      case CompanyPart.Count count -> count.of(company).ifPresent(number -> node.put(name, number));
      case CompanyPart.YesNo yesNo ->
          yesNo.of(company).ifPresent(answer -> node.put(name, Names.of(answer)));
      case CompanyPart.People people -> {
        if (!people.of(company).isEmpty()) {
          people.of(company).forEach(node.putArray(name)::add);
        }
      }
      case CompanyPart.Day day ->
          day.of(company).ifPresent(date -> node.put(name, date.toString()));
      case CompanyPart.Picture picture ->
          picture
              .of(company)
              .ifPresent(logo -> node.set(name, tree(logo, Nodes.child(source, name))));
    }
  }

  private static ObjectNode tree(Logo logo, ObjectNode source) {
    ObjectNode node = Nodes.object();
    node.put("mediaType", Names.of(logo.type()));
    node.put("data", Base64.getEncoder().encodeToString(logo.content()));
    Nodes.putUnlessEmpty(node, "alternativeText", logo.alternative());
    Nodes.addUnknown(source, LOGO, node);
    return node;
  }
}
