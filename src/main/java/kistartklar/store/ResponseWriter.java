package kistartklar.store;

import java.util.Set;
import kistartklar.domain.assessment.Clarification;
import kistartklar.domain.assessment.CriteriaMet;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.guide.CriteriaCount;
import kistartklar.domain.guide.QuestionId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was said about one question, as a document says it. */
final class ResponseWriter {

  /** The fields of an answer. */
  static final Set<String> FIELDS =
      Set.of("value", "criteria", "notApplicable", "clarification", "note", "views");

  private static final Set<String> CLARIFICATION = Set.of("by", "until");

  private ResponseWriter() {}

  static void response(QuestionId question, Response response, ObjectNode source, ObjectNode node) {
    response.answer().ifPresent(answer -> node.put("value", Names.of(answer)));
    criteria(question, response.criteria(), node);
    response.notApplicable().ifPresent(reason -> node.put("notApplicable", reason));
    response
        .clarification()
        .ifPresent(clarification ->
            clarification(
                clarification,
                Nodes.child(source, "clarification"),
                node.putObject("clarification")));
    Nodes.putUnlessEmpty(node, "note", response.note());
    HistoryWriter.putViews(response.views(), source, node);
  }

  /** Once one is met, all are named, so that the list can be read without the guide. */
  private static void criteria(QuestionId question, CriteriaMet met, ObjectNode node) {
    if (met.count() == 0) {
      return;
    }
    ArrayNode list = node.putArray("criteria");
    for (int position = 1; position <= CriteriaCount.of(question); position++) {
      list.add(met.has(position) ? "met" : "missing");
    }
  }

  private static void clarification(
      Clarification clarification, ObjectNode source, ObjectNode node) {
    Nodes.putUnlessEmpty(node, "by", clarification.by());
    clarification.until().ifPresent(date -> node.put("until", date.toString()));
    Nodes.addUnknown(source, CLARIFICATION, node);
  }
}
