package kistartklar.store;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
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
        root, "company", CompanyFormat.tree(assessment.company(), Nodes.child(source, "company")));
    Nodes.putUnlessEmpty(
        root,
        "answers",
        entries(
            assessment.responses(),
            Nodes.child(source, "answers"),
            ResponseWriter.FIELDS,
            ResponseWriter::response));
    Nodes.putUnlessEmpty(
        root,
        "measures",
        entries(
            assessment.measures(),
            Nodes.child(source, "measures"),
            MEASURE,
            (question, state, read, node) -> MeasureWriter.state(state, read, node)));
    MeasureWriter.putOwnMeasures(root, assessment.ownMeasures(), source);
    Nodes.putUnlessEmpty(
        root, "hints", hints(assessment.confirmedHints(), Nodes.child(source, "hints")));
    HistoryWriter.putPredecessors(root, assessment.predecessors(), source);
    SheetWriter.put(root, assessment.worksheets(), source);
    Nodes.addUnknown(source, ROOT, root);
    return root;
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
