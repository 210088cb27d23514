package kistartklar.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import kistartklar.domain.assessment.MeasureLink;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.guide.Effort;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Measures, the guide's and the firm's own, as a document says them. */
final class MeasureWriter {

  /** The fields of an own measure. */
  static final Set<String> OWN =
      Set.of(
          "id",
          "title",
          "question",
          "phase",
          "steps",
          "effort",
          "role",
          "owner",
          "due",
          "status",
          "remark");

  private static final Set<String> EFFORT = Set.of("from", "to");

  private MeasureWriter() {}

  static void state(MeasureState state, ObjectNode source, ObjectNode node) {
    Nodes.putUnlessEmpty(node, "owner", state.owner());
    state.due().ifPresent(due -> node.put("due", due.toString()));
    node.put("status", Names.of(state.status()));
    Nodes.putUnlessEmpty(node, "remark", state.remark());
  }

  static void putOwnMeasures(ObjectNode root, List<OwnMeasure> measures, ObjectNode source) {
    if (measures.isEmpty()) {
      return;
    }
    Nodes.ById sources = Nodes.childrenById(source, "ownMeasures");
    ArrayNode list = root.putArray("ownMeasures");
    for (OwnMeasure measure : measures) {
      ObjectNode read = sources.child(measure.id());
      ObjectNode node = list.addObject();
      own(measure, read, node);
      Nodes.addUnknown(read, OWN, node);
    }
  }

  private static void own(OwnMeasure measure, ObjectNode source, ObjectNode node) {
    node.put("id", measure.id().toString());
    Nodes.putUnlessEmpty(node, "title", measure.title());
    switch (measure.link()) {
      case MeasureLink.ToQuestion(var question) -> node.put("question", question.key());
      case MeasureLink.ToPhase(int number) -> node.put("phase", number);
      case MeasureLink.ToNothing() -> {}
    }
    Nodes.putUnlessEmpty(node, "steps", measure.steps());
    measure
        .effort()
        .ifPresent(
            effort -> effort(effort, Nodes.child(source, "effort"), node.putObject("effort")));
    Nodes.putUnlessEmpty(node, "role", measure.role());
    state(measure.state(), source, node);
  }

  private static void effort(Effort effort, ObjectNode source, ObjectNode node) {
    node.put("from", days(effort.minHalfDays()));
    node.put("to", days(effort.maxHalfDays()));
    Nodes.addUnknown(source, EFFORT, node);
  }

  private static BigDecimal days(int halfDays) {
    return halfDays % 2 == 0
        ? BigDecimal.valueOf(halfDays / 2)
        : BigDecimal.valueOf(5L * halfDays, 1);
  }
}
