package kistartklar.store;

import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.Logo;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.guide.QuestionId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document to its tree: known fields in the order of the format, after them, on every level, the
 * unknown ones in the order they were read. What says nothing is left out.
 */
final class DocumentWriter {

  private static final Set<String> ROOT =
      Set.of(
          "format",
          "formatVersion",
          "id",
          "origin",
          "revision",
          "createdAt",
          "modifiedAt",
          "company",
          "answers",
          "measures");
  private static final Set<String> COMPANY =
      Set.of("name", "industry", "employees", "participants", "assessedOn", "logo");
  private static final Set<String> LOGO = Set.of("mediaType", "data", "alternativeText");
  private static final Set<String> RESPONSE = Set.of("value", "note");
  private static final Set<String> MEASURE = Set.of("owner", "due", "status");

  private DocumentWriter() {}

  static ObjectNode tree(StoredDocument document) {
    Assessment assessment = document.assessment();
    ObjectNode source = document.unknown().source();
    ObjectNode root = object();
    root.put("format", Names.FORMAT);
    root.put("formatVersion", Names.FORMAT_VERSION);
    root.put("id", assessment.id().toString());
    assessment.origin().ifPresent(origin -> root.put("origin", origin.toString()));
    root.put("revision", document.revision());
    document.createdAt().ifPresent(time -> root.put("createdAt", time.toString()));
    document.modifiedAt().ifPresent(time -> root.put("modifiedAt", time.toString()));
    putUnlessEmpty(root, "company", company(assessment.company(), child(source, "company")));
    putUnlessEmpty(
        root,
        "answers",
        entries(
            assessment.responses(), child(source, "answers"), RESPONSE, DocumentWriter::response));
    putUnlessEmpty(
        root,
        "measures",
        entries(
            assessment.measures(), child(source, "measures"), MEASURE, DocumentWriter::measure));
    addUnknown(source, ROOT, root);
    return root;
  }

  private static ObjectNode company(Company company, ObjectNode source) {
    ObjectNode node = object();
    putUnlessEmpty(node, "name", company.name());
    putUnlessEmpty(node, "industry", company.industry());
    company.employees().ifPresent(employees -> node.put("employees", employees));
    if (!company.participants().isEmpty()) {
      company.participants().forEach(node.putArray("participants")::add);
    }
    company.assessedOn().ifPresent(date -> node.put("assessedOn", date.toString()));
    company.logo().ifPresent(logo -> node.set("logo", logo(logo, child(source, "logo"))));
    addUnknown(source, COMPANY, node);
    return node;
  }

  private static ObjectNode logo(Logo logo, ObjectNode source) {
    ObjectNode node = object();
    node.put("mediaType", Names.of(logo.type()));
    node.put("data", Base64.getEncoder().encodeToString(logo.content()));
    putUnlessEmpty(node, "alternativeText", logo.alternative());
    addUnknown(source, LOGO, node);
    return node;
  }

  private static void response(Response response, ObjectNode node) {
    response.answer().ifPresent(answer -> node.put("value", Names.of(answer)));
    putUnlessEmpty(node, "note", response.note());
  }

  private static void measure(MeasureState measure, ObjectNode node) {
    putUnlessEmpty(node, "owner", measure.owner());
    measure.due().ifPresent(due -> node.put("due", due.toString()));
    node.put("status", Names.of(measure.status()));
  }

  private static <T> ObjectNode entries(
      Map<QuestionId, T> values,
      ObjectNode source,
      Collection<String> known,
      BiConsumer<T, ObjectNode> writer) {
    ObjectNode node = object();
    for (QuestionId question : QuestionId.all()) {
      ObjectNode entry = object();
      Optional.ofNullable(values.get(question)).ifPresent(value -> writer.accept(value, entry));
      addUnknown(child(source, question.key()), known, entry);
      putUnlessEmpty(node, question.key(), entry);
    }
    return node;
  }

  private static void addUnknown(ObjectNode source, Collection<String> known, ObjectNode to) {
    source.forEachEntry((name, value) -> {
      if (!known.contains(name)) {
        to.set(name, value);
      }
    });
  }

  private static ObjectNode child(ObjectNode source, String name) {
    JsonNode child = source.path(name);
    return child instanceof ObjectNode object ? object : object();
  }

  private static void putUnlessEmpty(ObjectNode node, String name, String text) {
    if (!text.isEmpty()) {
      node.put(name, text);
    }
  }

  private static void putUnlessEmpty(ObjectNode node, String name, ObjectNode child) {
    if (!child.isEmpty()) {
      node.set(name, child);
    }
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
