package kistartklar.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kistartklar.domain.assessment.Predecessor;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.assessment.View;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers with who said what, and earlier assessments, as a document says them. */
final class HistoryWriter {

  private static final Set<String> VIEW = Set.of("by", "value", "note");
  private static final Set<String> PREDECESSOR =
      Set.of("id", "assessedOn", "name", "answers", "measuresDone");

  private HistoryWriter() {}

  static void response(Response response, ObjectNode source, ObjectNode node) {
    response.answer().ifPresent(answer -> node.put("value", Names.of(answer)));
    Nodes.putUnlessEmpty(node, "note", response.note());
    if (!response.views().isEmpty()) {
      List<ObjectNode> sources = new ArrayList<>(Nodes.children(source, "views"));
      ArrayNode list = node.putArray("views");
      response.views().forEach(view -> view(view, takenOf(sources, view), list.addObject()));
    }
  }

  private static void view(View view, ObjectNode source, ObjectNode node) {
    Nodes.putUnlessEmpty(node, "by", view.by());
    view.answer().ifPresent(answer -> node.put("value", Names.of(answer)));
    Nodes.putUnlessEmpty(node, "note", view.note());
    Nodes.addUnknown(source, VIEW, node);
  }

  /** Views have no id: what was read of one is told by who said it, each taken once, in order. */
  private static ObjectNode takenOf(List<ObjectNode> sources, View view) {
    for (ObjectNode source : sources) {
      if (source.path("by").asString("").equals(view.by())) {
        sources.remove(source);
        return source;
      }
    }
    return Nodes.object();
  }

  static void putPredecessors(ObjectNode root, List<Predecessor> predecessors, ObjectNode source) {
    if (predecessors.isEmpty()) {
      return;
    }
    List<ObjectNode> sources = Nodes.children(source, "predecessors");
    ArrayNode list = root.putArray("predecessors");
    for (Predecessor predecessor : predecessors) {
      ObjectNode node = list.addObject();
      predecessor(predecessor, node);
      Nodes.addUnknown(Nodes.child(sources, predecessor.id()), PREDECESSOR, node);
    }
  }

  private static void predecessor(Predecessor predecessor, ObjectNode node) {
    node.put("id", predecessor.id().toString());
    predecessor.assessedOn().ifPresent(date -> node.put("assessedOn", date.toString()));
    Nodes.putUnlessEmpty(node, "name", predecessor.name());
    ObjectNode answers = Nodes.object();
    predecessor
        .answers()
        .forEach((question, answer) -> answers.put(question.key(), Names.of(answer)));
    Nodes.putUnlessEmpty(node, "answers", answers);
    if (!predecessor.measuresDone().isEmpty()) {
      ArrayNode done = node.putArray("measuresDone");
      predecessor.measuresDone().forEach(question -> done.add(question.key()));
    }
  }
}
