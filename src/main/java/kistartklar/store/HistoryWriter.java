package kistartklar.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kistartklar.domain.assessment.Predecessor;
import kistartklar.domain.assessment.View;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who said what, and earlier assessments, as a document says them. */
final class HistoryWriter {

  private static final Set<String> VIEW = Set.of("by", "value", "note");
  private static final Set<String> PREDECESSOR =
      Set.of("id", "assessedOn", "name", "answers", "measuresDone");

  private HistoryWriter() {}

  static void putViews(List<View> views, ObjectNode source, ObjectNode node) {
    if (!views.isEmpty()) {
      Map<String, Deque<ObjectNode>> sources = viewsByName(source);
      ArrayNode list = node.putArray("views");
      views.forEach(view -> view(view, takenOf(sources, view), list.addObject()));
    }
  }

  private static void view(View view, ObjectNode source, ObjectNode node) {
    Nodes.putUnlessEmpty(node, "by", view.by());
    view.answer().ifPresent(answer -> node.put("value", Names.of(answer)));
    Nodes.putUnlessEmpty(node, "note", view.note());
    Nodes.addUnknown(source, VIEW, node);
  }

  /** Views have no id: what was read of one is told by who said it, each taken once, in order. */
  private static ObjectNode takenOf(Map<String, Deque<ObjectNode>> sources, View view) {
    Deque<ObjectNode> named = sources.getOrDefault(view.by(), new ArrayDeque<>());
    return named.isEmpty() ? Nodes.object() : named.remove();
  }

  private static Map<String, Deque<ObjectNode>> viewsByName(ObjectNode source) {
    Map<String, Deque<ObjectNode>> views = new HashMap<>();
    for (ObjectNode view : Nodes.children(source, "views")) {
      views.computeIfAbsent(view.path("by").asString(""), _ -> new ArrayDeque<>()).add(view);
    }
    return views;
  }

  static void putPredecessors(ObjectNode root, List<Predecessor> predecessors, ObjectNode source) {
    if (predecessors.isEmpty()) {
      return;
    }
    Nodes.ById sources = Nodes.childrenById(source, "predecessors");
    ArrayNode list = root.putArray("predecessors");
    for (Predecessor predecessor : predecessors) {
      ObjectNode node = list.addObject();
      predecessor(predecessor, node);
      Nodes.addUnknown(sources.child(predecessor.id()), PREDECESSOR, node);
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
