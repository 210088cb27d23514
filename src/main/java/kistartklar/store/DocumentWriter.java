package kistartklar.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kistartklar.domain.assessment.Assessment;
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
          "predecessors",
          SheetReader.SETTINGS,
          SheetReader.SHEETS,
          DraftBase.FIELD);
  private static final Set<String> MEASURE = Set.of("owner", "due", "status", "remark");
  private static final Set<String> HINT = Set.of("remark");

  private final Assessment assessment;
  private final UnknownFields unknown;
  private final ObjectNode source;
  private final ObjectNode root = Nodes.object();

  private DocumentWriter(StoredDocument document) {
    this.assessment = document.assessment();
    this.unknown = document.unknown();
    this.source = unknown.source();
  }

  static ObjectNode tree(StoredDocument document) {
    DocumentWriter writer = new DocumentWriter(document);
    writer.head(document);
    writer.content();
    return writer.root;
  }

  private void head(StoredDocument document) {
    root.put("format", Names.FORMAT);
    root.put("formatVersion", Names.FORMAT_VERSION);
    root.put("id", assessment.id().toString());
    assessment.origin().ifPresent(origin -> root.put("origin", origin.toString()));
    root.put("revision", document.revision());
    document.createdAt().ifPresent(time -> root.put("createdAt", time.toString()));
    document.modifiedAt().ifPresent(time -> root.put("modifiedAt", time.toString()));
  }

  private void content() {
    put(
        Assessment::company,
        "company",
        () -> CompanyFormat.tree(assessment.company(), child("company")));
    put(
        Assessment::answers,
        "answers",
        () ->
            entries(
                assessment.responses(),
                child("answers"),
                ResponseWriter.FIELDS,
                ResponseWriter::response));
    put(
        Assessment::plan,
        "measures",
        () ->
            entries(
                assessment.measures(),
                child("measures"),
                MEASURE,
                (question, state, read, node) -> MeasureWriter.state(state, read, node)));
    put(
        Assessment::plan,
        List.of("ownMeasures"),
        () -> MeasureWriter.putOwnMeasures(root, assessment.ownMeasures(), source));
    put(Assessment::answers, "hints", () -> hints(assessment.confirmedHints(), child("hints")));
    put(
        Assessment::history,
        List.of("predecessors"),
        () -> HistoryWriter.putPredecessors(root, assessment.predecessors(), source));
    put(
        Assessment::worksheets,
        List.of(SheetReader.SETTINGS, SheetReader.SHEETS),
        () -> SheetWriter.put(root, assessment.worksheets(), source));
    Nodes.addUnknown(source, ROOT, root);
  }

  private ObjectNode child(String name) {
    return Nodes.child(source, name);
  }

  private void put(Function<Assessment, Object> part, String field, Supplier<ObjectNode> writer) {
    put(part, List.of(field), () -> Nodes.putUnlessEmpty(root, field, writer.get()));
  }

  /** Puts the fields of a part; as they were last written, if it has not changed since. */
  private void put(Function<Assessment, Object> part, List<String> fields, Runnable writer) {
    if (unknown.isWritten(part, assessment)) {
      fields.forEach(field -> source.optional(field).ifPresent(node -> root.set(field, node)));
    } else {
      writer.run();
    }
  }

  /**
   * An entry stands for its hint even if it says nothing more. Entries whose key names no hint are
   * unknown fields.
   */
  private static ObjectNode hints(SortedMap<HintId, String> hints, ObjectNode source) {
    ObjectNode node = Nodes.object();
    hints.forEach((hint, remark) -> {
      ObjectNode entry = node.putObject(hint.key());
      Nodes.putUnlessEmpty(entry, "remark", remark);
      Nodes.addUnknown(Nodes.child(source, hint.key()), HINT, entry);
    });
    Set<String> known =
        source.propertyNames().stream()
            .filter(key -> HintId.parse(key).isPresent())
            .collect(Collectors.toSet());
    Nodes.addUnknown(source, known, node);
    return node;
  }

  /** Puts what is known of an entry into its node. */
  private interface Entry<T> {
    void put(QuestionId question, T value, ObjectNode source, ObjectNode node);
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
        writer.put(question, value, read, entry);
      }
      Nodes.addUnknown(read, known, entry);
      Nodes.putUnlessEmpty(node, question.key(), entry);
    }
    return node;
  }
}
