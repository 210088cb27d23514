package kistartklar.store;

import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.Logo;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.QuestionId;
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
          "measures",
          "ownMeasures",
          "hints",
          "predecessors");
  private static final Set<String> COMPANY =
      Set.of("name", "industry", "employees", "participants", "assessedOn", "logo");
  private static final Set<String> LOGO = Set.of("mediaType", "data", "alternativeText");
  private static final Set<String> RESPONSE = Set.of("value", "note", "views");
  private static final Set<String> MEASURE = Set.of("owner", "due", "status", "remark");
  private static final Set<String> HINT = Set.of("remark");

  private DocumentWriter() {}

  static ObjectNode tree(StoredDocument document) {
    Assessment assessment = document.assessment();
    ObjectNode source = document.unknown().source();
    ObjectNode root = Nodes.object();
    root.put("format", Names.FORMAT);
    root.put("formatVersion", Names.FORMAT_VERSION);
    root.put("id", assessment.id().toString());
    assessment.origin().ifPresent(origin -> root.put("origin", origin.toString()));
    root.put("revision", document.revision());
    document.createdAt().ifPresent(time -> root.put("createdAt", time.toString()));
    document.modifiedAt().ifPresent(time -> root.put("modifiedAt", time.toString()));
    Nodes.putUnlessEmpty(
        root, "company", company(assessment.company(), Nodes.child(source, "company")));
    Nodes.putUnlessEmpty(
        root,
        "answers",
        entries(
            assessment.responses(),
            Nodes.child(source, "answers"),
            RESPONSE,
            HistoryWriter::response));
    Nodes.putUnlessEmpty(
        root,
        "measures",
        entries(
            assessment.measures(), Nodes.child(source, "measures"), MEASURE, MeasureWriter::state));
    MeasureWriter.putOwnMeasures(root, assessment.ownMeasures(), source);
    Nodes.putUnlessEmpty(
        root, "hints", hints(assessment.confirmedHints(), Nodes.child(source, "hints")));
    HistoryWriter.putPredecessors(root, assessment.predecessors(), source);
    Nodes.addUnknown(source, ROOT, root);
    return root;
  }

  private static ObjectNode company(Company company, ObjectNode source) {
    ObjectNode node = Nodes.object();
    Nodes.putUnlessEmpty(node, "name", company.name());
    Nodes.putUnlessEmpty(node, "industry", company.industry());
    company.employees().ifPresent(employees -> node.put("employees", employees));
    if (!company.participants().isEmpty()) {
      company.participants().forEach(node.putArray("participants")::add);
    }
    company.assessedOn().ifPresent(date -> node.put("assessedOn", date.toString()));
    company.logo().ifPresent(logo -> node.set("logo", logo(logo, Nodes.child(source, "logo"))));
    Nodes.addUnknown(source, COMPANY, node);
    return node;
  }

  private static ObjectNode logo(Logo logo, ObjectNode source) {
    ObjectNode node = Nodes.object();
    node.put("mediaType", Names.of(logo.type()));
    node.put("data", Base64.getEncoder().encodeToString(logo.content()));
    Nodes.putUnlessEmpty(node, "alternativeText", logo.alternative());
    Nodes.addUnknown(source, LOGO, node);
    return node;
  }

  /** An entry stands for its hint even if it says nothing more. */
  private static ObjectNode hints(SortedMap<HintId, String> hints, ObjectNode source) {
    ObjectNode node = Nodes.object();
    hints.forEach((hint, remark) -> {
      ObjectNode entry = node.putObject(hint.key());
      Nodes.putUnlessEmpty(entry, "remark", remark);
      Nodes.addUnknown(Nodes.child(source, hint.key()), HINT, entry);
    });
    return node;
  }

  /** Puts what is known of an entry into its node. */
  private interface Entry<T> {
    void put(T value, ObjectNode source, ObjectNode node);
  }

  private static <T> ObjectNode entries(
      Map<QuestionId, T> values, ObjectNode source, Collection<String> known, Entry<T> writer) {
    ObjectNode node = Nodes.object();
    for (QuestionId question : QuestionId.all()) {
      T value = values.get(question);
      if (value == null && !source.has(question.key())) {
        continue;
      }
      ObjectNode entry = Nodes.object();
      ObjectNode read = Nodes.child(source, question.key());
      if (value != null) {
        writer.put(value, read, entry);
      }
      Nodes.addUnknown(read, known, entry);
      Nodes.putUnlessEmpty(node, question.key(), entry);
    }
    return node;
  }
}
